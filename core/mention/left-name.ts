/** What stands to the left of a reading: is it the beginning of a longer name? */
import { beginsSentence, isCapital, isPossessive, type Neighbour, plain, wordBefore } from '../text/words';
import { headStart } from './head-name';
import {
  DEMONYMS,
  FUNCTION_WORDS,
  OF_WORDS,
  PART_WORDS,
  PLACE_PREFIXES,
  ROLE_WORDS,
  TIME_WORDS,
} from './name-words';
import { isAcronym, type Reading } from './reading';
import { amongStates, cityStart } from './state-name';

const VERB_ENDING = /(?:ing|ed|ly)$/;

/** Where the longer name begins that reaches into the reading from the left; its own start when there is none. */
export function nameStart(text: string, reading: Reading, isNamed: (at: number) => boolean): number {
  const before = wordBefore(text, reading.start);
  if (amongStates(text, reading)) return reading.start - 1;
  if (!before) return hyphenStart(text, reading) ?? cityStart(text, reading, isNamed);
  if (before.newline) return reading.start;
  const word = plain(before.word);
  if (OF_WORDS.has(word) || word === 'for' || word === 'the' || word === 'la' || word === 'les') {
    return reading.thing.type === 'person' ? reading.start : headStart(text, before, reading);
  }
  if (!isCapital(before.word)) return reading.start;
  if (reading.shape !== 'sentence') {
    const other = word !== 'new' && PLACE_PREFIXES.has(word) && reading.thing.type === 'place';
    return other ? before.start : reading.start;
  }
  return belongs(text, before, word, reading, isNamed) ? before.start : reading.start;
}

/** True when the capitalised word before belongs to one name with the reading. */
function belongs(
  text: string,
  before: Neighbour,
  word: string,
  reading: Reading,
  isNamed: (at: number) => boolean,
): boolean {
  if (FUNCTION_WORDS.has(word) || TIME_WORDS.has(word) || isPossessive(before.word)) return false;
  const last = word.slice(word.lastIndexOf('-') + 1);
  const { type } = reading.thing;
  if (type === 'person') {
    if (!reading.single || (VERB_ENDING.test(word) && beginsSentence(text, before.start))) return false;
    return (
      !ROLE_WORDS.has(word) &&
      !ROLE_WORDS.has(last) &&
      !DEMONYMS.has(word) &&
      !isNamed(before.end) &&
      !ownName(word, reading)
    );
  }
  if (PLACE_PREFIXES.has(word)) return word !== 'new' || !isAcronym(reading);
  if (isNamed(before.end)) return false;
  if (PART_WORDS.has(word)) return reading.name.needs !== 'nothing';
  if (type === 'place' && !isAcronym(reading)) {
    return !(VERB_ENDING.test(word) && beginsSentence(text, before.start));
  }
  return !(
    ROLE_WORDS.has(word) ||
    DEMONYMS.has(word) ||
    isAcronym(reading) ||
    beginsSentence(text, before.start)
  );
}

/** True when the word is a given name, or the initial of one, of the person read. */
function ownName(word: string, reading: Reading): boolean {
  const parts = reading.thing.name.toLowerCase().split(/[\s-]+/);
  return parts.some((part) => part === word || (word.length === 1 && part.startsWith(word)));
}

/** Where “Trans-Canada” or “Indo-China” begins; undefined for other compounds. */
function hyphenStart(text: string, { start, thing }: Reading): number | undefined {
  if (thing.type !== 'place' || text[start - 1] !== '-') return undefined;
  const first = /(?<!\p{L})(?:Indo|Trans)$/u.exec(text.slice(Math.max(0, start - 8), start - 1));
  return first ? start - 1 - first[0].length : undefined;
}
