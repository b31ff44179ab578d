/** What stands between the words of a name: spaces of any kind, or one hyphen, count as one space; a dash or more parts them. */
import { DASH, HYPHEN, SPACE, type Units } from './units';

/** What a gap folds to when it joins words. */
export const JOINT = 0x20;
/** What a gap folds to when it parts them. */
export const BREAK = 0x2014;

const GAP = SPACE | HYPHEN | DASH;

/** End of the run of spaces, hyphens and dashes that begins at `at`. */
export function gapEnd(text: string, at: number, units: Units): number {
  let end = at;
  while (units.of(text.charCodeAt(end)) & GAP) end++;
  return end;
}

/** `JOINT` where the gap is white space, one hyphen, or a hyphen at the end of a line; else `BREAK`. */
export function gapSign(text: string, start: number, end: number, units: Units): number {
  const first = units.of(text.charCodeAt(start));
  if (first & DASH) return BREAK;
  if (end - start === 1) return JOINT;
  const rest = text.slice(start + 1, end);
  return !/\S/.test(rest) && (first & SPACE || /[\n\r\u2028\u2029]/.test(rest)) ? JOINT : BREAK;
}
