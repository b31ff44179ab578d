/** Introductions without the whole name: “North Korean leader Kim”, “South Korea’s President Yoon”. */
import { letterPattern } from '../text/letter-pattern';
import { ROLE } from '../text/word-kinds';
import type { Reading } from './reading';

/** Most titles between the country and the name: “North Korean supreme leader Marshal Kim”. */
const TITLES_MAX = 4;
/** Longest cue, with its possessive, that is looked for before the titles, in UTF-16 code units. */
const CUE_WINDOW = 40;

const IN_WORD = letterPattern(String.raw`[\p{L}\p{N}]$`);

/** True when titles stand before the name and one of its cue words before these, or a cue in the possessive right before it. */
export function isIntroducedByTitle({ text, start, words, name, thing }: Reading): boolean {
  let from = start;
  for (let titles = 0; titles < TITLES_MAX; titles++) {
    const before = words.before(from);
    if (!before || !(before.kinds & ROLE)) break;
    from = before.start;
  }
  const left = text.slice(Math.max(0, from - CUE_WINDOW), from).trimEnd();
  const owner = left.replace(/[’']s$/, '');
  if (from === start && owner === left) return false;
  return [...name.cues, ...thing.cues].some((cue) => {
    if (!owner.endsWith(cue)) return false;
    const head = owner.slice(0, -cue.length);
    return !IN_WORD(head).test(head);
  });
}

/** True when the text introduces the name as somebody’s not known before: “Mr Yoon, a taxi driver”, “Kim, 34,”. */
export function isIntroducedAsNew({ text, end, name, type }: Reading): boolean {
  return (
    type === 'person' &&
    name.needs !== 'nothing' &&
    /^,\s(?:an?\s|une?\s|\d{1,3}[,\s])/.test(text.slice(end, end + 8))
  );
}
