/** What stands to the left of a reading: is it the beginning of a longer name? */
import {
  ARTICLE,
  DEMONYM,
  FUNCTION,
  OF,
  OPENER,
  PART,
  PREFIX,
  PRONOUN_VERB,
  ROLE,
  STATE,
  TIME,
} from '../text/word-kinds';
import { beginsSentence, isPossessive, type Neighbour, plain } from '../text/words';
import { headStart } from './head-name';
import type { Reading } from './reading';
import { amongStates, cityStart } from './state-name';

/** Where the longer name begins that reaches into the reading from the left; its own start when there is none. */
export function nameStart(reading: Reading, isNamed: (at: number) => boolean): number {
  const { start, type, words } = reading;
  if (amongStates(reading)) return start - 1;
  const before = words.before(start);
  if (!before) return hyphenStart(reading) ?? cityStart(reading, isNamed);
  if (before.newline) return start;
  if (before.kinds & (OF | ARTICLE)) return type === 'person' ? start : headStart(before, reading);
  const isOther =
    before.capital &&
    (reading.shape === 'sentence'
      ? belongs(before, reading, isNamed)
      : type === 'place' && before.kinds & PREFIX && !isNew(before));
  return isOther ? before.start : start;
}

/** True when the capitalised word before belongs to one name with the reading. */
function belongs(before: Neighbour, reading: Reading, isNamed: (at: number) => boolean): boolean {
  const { word, kinds, start, end } = before;
  const { text, name, thing, type, acronym, words } = reading;
  // “L. Kim”: an initial, not the French article.
  const isInitial = word.length === 2 && word.endsWith('.');
  if ((kinds & (FUNCTION | TIME) && !isInitial) || isPossessive(word)) return false;
  // “Nazi-occupied Europe”: a compound that ends in small letters is an adjective.
  if (/-\p{Ll}{3,}$/u.test(word)) return false;
  const opens = (): boolean => beginsSentence(text, start);
  // “Visiting Japan”, “Tell Putin”, “Ancient China”
  const onlyOpens = (): boolean =>
    ((kinds & (OPENER | PRONOUN_VERB)) !== 0 || /(?:ing|ed|ly)$/i.test(word)) && opens();
  if (type === 'person') {
    const last = words.kindsOf(word.slice(word.lastIndexOf('-') + 1));
    return (
      reading.single &&
      !((kinds & (ROLE | DEMONYM)) | (last & ROLE)) &&
      !isNamed(end) &&
      !onlyOpens() &&
      !isOwnName(plain(word), thing.name)
    );
  }
  if (kinds & PREFIX) return !(acronym && isNew(before));
  if (isNamed(end)) return false;
  if (kinds & PART) return !reading.sure;
  // “Toyota Motor Sales USA”: of all acronyms this one ends names as “America” does, and towns with their states.
  const endsName = /^U\.?S\.?A/.test(name.text) && /\p{Ll}/u.test(word) && !(kinds & STATE);
  if (type === 'place' && (!acronym || endsName)) return !onlyOpens();
  return !(acronym || kinds & (ROLE | DEMONYM) || opens());
}

/** “New” is a prefix of places (New Moscow), but not in a headline’s capitals, nor before an acronym. */
const isNew = ({ word }: Neighbour): boolean => plain(word) === 'new';

/** True when the word is a given name, or the initial of one, of the person read. */
function isOwnName(word: string, name: string): boolean {
  const parts = name.toLowerCase().split(/[\s-]/);
  return parts.some((part) => part === word || (word.length === 1 && part.startsWith(word)));
}

/** Where “Trans-Canada” or “Nouvelle-Moscou” begins; undefined for other compounds. */
function hyphenStart({ text, start, type, words }: Reading): number | undefined {
  const first = type === 'place' && text[start - 1] === '-' ? words.endingAt(start - 1) : undefined;
  return first?.capital && first.kinds & PREFIX ? first.start : undefined;
}
