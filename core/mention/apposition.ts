/** Introductions without the whole name: “North Korean leader Kim”, “South Korea’s President Yoon”. */
import { letterPattern } from '../text/letter-pattern';
import { ROLE } from '../text/word-kinds';
import type { Reading } from './reading';

/** Most titles between the country and the name: “North Korean supreme leader Marshal Kim”. */
const TITLES_MAX = 4;
/** Longest cue, with its possessive, that is looked for before the titles, in UTF-16 code units. */
const CUE_WINDOW = 40;

/** A possessive and white space before a name or its titles. */
const LINK_TO_NAME = /(?: ?[’'][sS])?\s*$/;
const POSSESSIVE_ONLY = /^ ?[’'][sS]\s+$/;
const IN_WORD = letterPattern(String.raw`[\p{L}\p{N}]$`);

/**
 * True when titles stand before the name and one of its cue words before these, or a cue in the possessive right before it; `owner` is the
 * name read last, which may be the cue by another alias (“N. Korea’s Kim”).
 */
export function isIntroducedByTitle(
  { text, start, end, words, name, thing }: Reading,
  owner?: Reading,
): boolean {
  // What the entity belongs to, rather than what its bare name is merely told of with: South Korea’s Kim is another.
  const cues = thing.cues.length > 0 ? thing.cues : name.cues;
  // A cue may hold the name itself: “President Yoon”.
  if (name.cues.some((cue) => cue.endsWith(` ${name.text}`) && text.endsWith(cue, end))) return true;
  let from = start;
  for (let titles = 0; titles < TITLES_MAX; titles++) {
    const before = words.before(from);
    if (!before || !(before.kinds & ROLE)) break;
    from = before.start;
  }
  const left = text.slice(Math.max(0, from - CUE_WINDOW), from);
  const link = LINK_TO_NAME.exec(left)![0];
  if (from === start && link.trim() === '') return false;
  if (owner?.end === from - link.length && cues.includes(owner.thing.name)) return true;
  const before = left.slice(0, left.length - link.length);
  return cues.some((cue) => {
    if (!before.endsWith(cue)) return false;
    const head = before.slice(0, -cue.length);
    return !IN_WORD(head).test(head);
  });
}

/**
 * True when the text introduces the name as somebody’s not known before: “Mr Yoon, a taxi driver”, “Kim, 34,”; or as of a place that is not
 * his: “South Korea’s Kim”. `owner` is the name read last.
 */
export function isIntroducedAsNew(
  { text, start, end, name, thing, type }: Reading,
  owner?: Reading,
): boolean {
  if (type !== 'person' || name.needs === 'nothing') return false;
  const isOfAnother =
    owner?.type === 'place' &&
    thing.cues.length > 0 &&
    !thing.cues.includes(owner.thing.name) &&
    POSSESSIVE_ONLY.test(text.slice(owner.end, start));
  return isOfAnother || /^,\s(?:an?\s|une?\s|\d{1,3}[,\s])/.test(text.slice(end, end + 8));
}
