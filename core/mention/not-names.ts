/** The longer names a pack lists against an alias (“Washington Consensus”), for what no rule can know. */
import { letterPattern } from '../text/letter-pattern';
import type { Reading } from './reading';

const LETTER = letterPattern(String.raw`^[\p{L}]`);

/** The end, in UTF-16 code units, of the longer listed name that the reading stands in; undefined when it stands in none. */
export function listedEnd({ text, name, start, end }: Reading): number | undefined {
  const { length } = name.text;
  for (const longer of name.not) {
    const at = longer.indexOf(name.text);
    // One that holds the alias in another spelling is told by its beginning.
    const from = start - Math.max(0, at);
    const to = from + longer.length + (at < 0 ? 0 : end - start - length);
    if (to < end) continue;
    // Letters first: most that are listed stand nowhere near, and cutting strings takes ten times as long.
    if (at > 0 && !mayBe(text.charCodeAt(from), longer.charCodeAt(0))) continue;
    if (at + length < longer.length && !mayBe(text.charCodeAt(to - 1), longer.charCodeAt(longer.length - 1)))
      continue;
    if (!same(text.slice(from, to), longer, at, length)) continue;
    const next = text.slice(to, to + 2);
    if (!LETTER(next).test(next)) return to;
  }
  return undefined;
}

/** True when the text beside the alias is the listed one, in its own capitals or in ALL CAPS. */
function same(there: string, longer: string, at: number, length: number): boolean {
  const plain = (text: string): string => text.replace(/\s/g, ' ').replaceAll("'", '’');
  const spaced = plain(there);
  const whole = plain(longer);
  if (spaced === whole || spaced === whole.toUpperCase()) return true;
  if (at < 0) return false;
  return spaced.startsWith(whole.slice(0, at)) && spaced.endsWith(whole.slice(at + length));
}

/** True when both are one letter, capitals aside; beyond ASCII they may be. */
function mayBe(there: number, listed: number): boolean {
  return (there | 32) === (listed | 32) || there > 0x7f || listed > 0x7f;
}
