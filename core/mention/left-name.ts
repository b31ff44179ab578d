/** What stands to the left of a reading: is it the beginning of a longer name? */
import {
  beginsSentence,
  isCapital,
  isPossessive,
  type Neighbour,
  wordBefore,
  wordEndingAt,
} from '../text/words';
import {
  DEMONYMS,
  FUNCTION_WORDS,
  INSTITUTION_WORDS,
  OF_WORDS,
  PART_WORDS,
  PLACE_PREFIXES,
  ROLE_WORDS,
  STATES,
  TIME_WORDS,
} from './name-words';
import type { Reading } from './reading';

/** Ends of nouns that name bodies and honours, before “of”; a person’s name before “of” (“Bailey of Canada”) has none. */
const BODY_ENDING = /.(?:tion|sion|ment|ship|ity|ics|ium|eum|ance|ory|cy|ism|dom|ure)$/;
const VERB_ENDING = /(?:ing|ed|ly)$/;

/** Lower-case form of a word without its closing dot, for the lists. */
export function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '').replace("'", '’');
}

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

/** True for US, U.N., NATO and the like: names that stand before nouns and titles as adjectives do. */
export function isAcronym(reading: Reading): boolean {
  return /^(?:\p{Lu}\p{M}*\.?\s?)+$/u.test(reading.name.text);
}

/** True when the word is a given name, or the initial of one, of the person read. */
function ownName(word: string, reading: Reading): boolean {
  const parts = reading.thing.name.toLowerCase().split(/[\s-]+/);
  return parts.some((part) => part === word || (word.length === 1 && part.startsWith(word)));
}

/** Where “Bank of” or “University of the” before the reading begins; the reading’s start when the head is no name. */
function headStart(text: string, nearest: Neighbour, reading: Reading): number {
  let link = nearest;
  if (!OF_WORDS.has(plain(link.word)) && plain(link.word) !== 'for') {
    const further = wordBefore(text, link.start);
    if (!further || (!OF_WORDS.has(plain(further.word)) && plain(further.word) !== 'for'))
      return reading.start;
    link = further;
  }
  const head = wordBefore(text, link.start);
  if (!head || head.newline || !isCapital(head.word) || isPossessive(head.word)) return reading.start;
  const word = plain(head.word);
  if (INSTITUTION_WORDS.has(word)) return head.start;
  const isBody = plain(link.word) !== 'for' && BODY_ENDING.test(word) && !ROLE_WORDS.has(word);
  return isBody ? head.start : reading.start;
}

/** Where “Seattle, ” begins before a place that is also a state’s name; the reading’s start in a list (“Paris, Washington and Rome”). */
function cityStart(text: string, reading: Reading, isNamed: (at: number) => boolean): number {
  const { start, end } = reading;
  if (reading.thing.type !== 'place' || reading.name.needs === 'nothing' || text[start - 2] !== ',')
    return start;
  if (/^,?\s+(?:and|or|et|ou)\s/.test(text.slice(end, end + 8))) return start;
  if (/^,\s+\p{Lu}/u.test(text.slice(end, end + 4))) return start;
  const city = wordEndingAt(text, start - 2);
  if (!city || !isCapital(city.word) || isNamed(city.end) || !isCityLike(plain(city.word), city.word))
    return start;
  const before = text[city.start - 2];
  return before === ',' && isCapital(wordEndingAt(text, city.start - 2)?.word ?? '') ? start : city.start;
}

/** False for what stands before a comma and a place without being a city in it: a date, a body (“CBS News”), an acronym. */
function isCityLike(word: string, written: string): boolean {
  return !TIME_WORDS.has(word) && !INSTITUTION_WORDS.has(word) && !/^\p{Lu}{2,}$/u.test(written);
}

/** Where “Trans-Canada” or “Indo-China” begins; undefined for other compounds. */
function hyphenStart(text: string, { start, thing }: Reading): number | undefined {
  if (thing.type !== 'place' || text[start - 1] !== '-') return undefined;
  const first = /(?<!\p{L})(?:Indo|Trans)$/u.exec(text.slice(Math.max(0, start - 8), start - 1));
  return first ? start - 1 - first[0].length : undefined;
}

/** True in a list with a state (“Oregon, Washington and California”), for a place that shares its name with one. */
function amongStates(text: string, { start, end, name, thing }: Reading): boolean {
  if (thing.type !== 'place' || name.needs === 'nothing') return false;
  const next = /^(?:,|,?\s+and)\s+(\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1];
  const last = /(\p{Lu}\p{Ll}+)(?:,|,?\s+and)\s+$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return [next, last].some((word) => word !== undefined && STATES.has(word.toLowerCase()));
}
