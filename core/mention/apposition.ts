/** Introductions without the whole name: “North Korean leader Kim”, “South Korea’s President Yoon”. */
import { plain, wordBefore } from '../text/words';
import { ROLE_WORDS } from './name-words';
import type { Reading } from './reading';

/** Most titles between the country and the name: “North Korean supreme leader Marshal Kim”. */
const TITLES_MAX = 4;

/** True when titles stand before the name and one of its cue words before these, or a cue in the possessive right before it. */
export function isIntroducedByTitle(text: string, { start, name, thing }: Reading): boolean {
  let from = start;
  let titles = 0;
  for (; titles < TITLES_MAX; titles++) {
    const before = wordBefore(text, from);
    if (!before || !ROLE_WORDS.has(plain(before.word))) break;
    from = before.start;
  }
  const left = text.slice(Math.max(0, from - 40), from).trimEnd();
  const owner = left.replace(/[’']s$/, '');
  if (titles === 0 && owner === left) return false;
  return [...name.cues, ...thing.cues].some(
    (cue) => owner.endsWith(cue) && !/[\p{L}\p{N}]$/u.test(owner.slice(0, -cue.length)),
  );
}

/** True when the text introduces the bare name as somebody not known before: “Mr Yoon, a taxi driver”, “Kim, 34,”. */
export function isIntroducedAsNew(text: string, { end, name, thing }: Reading): boolean {
  if (thing.type !== 'person' || name.needs !== 'introduction') return false;
  return /^,\s(?:an?\s|une?\s|\d{1,3}[,\s])/.test(text.slice(end, end + 8));
}
