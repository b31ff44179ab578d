/** The longer names a pack lists against an alias (“Washington Consensus”), for what no rule can know. */
import { letterPattern } from '../text/letter-pattern';
import type { Reading } from './reading';

const LETTER = letterPattern(String.raw`^[\p{L}]`);

/** The end, in UTF-16 code units, of the longer listed name that the reading stands in; undefined when it stands in none. */
export function listedEnd({ text, name, start, end }: Reading): number | undefined {
  for (const longer of name.not) {
    const at = longer.indexOf(name.text);
    if (at >= 0 && !mayGoOn(text, end, longer, at + name.text.length)) continue;
    const from = at < 0 ? start : start - at;
    if (at > 0 && !mayBegin(text, from, longer)) continue;
    const to = from + longer.length + (at < 0 ? 0 : end - start - name.text.length);
    if (from < 0 || to < end || !same(text.slice(from, to), longer, at, name.text.length)) continue;
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

/** A cheap look before strings are cut: does the first letter agree, capitals aside? Beyond ASCII it may. */
function mayBegin(text: string, from: number, longer: string): boolean {
  const there = text.charCodeAt(from);
  const first = longer.charCodeAt(0);
  return (there | 32) === (first | 32) || there > 0x7f || first > 0x7f;
}

/** A cheap look before strings are cut: does the letter after the next white space agree, capitals aside? */
function mayGoOn(text: string, end: number, longer: string, at: number): boolean {
  if (at + 1 >= longer.length) return true;
  const there = text.charCodeAt(end + 1) | 32;
  return there === (longer.charCodeAt(at + 1) | 32);
}
