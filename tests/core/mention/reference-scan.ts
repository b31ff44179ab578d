/**
 * The obviously right, slow matcher that the fast one is tested against: fold the text to one string, look every alias up in it
 * with `indexOf`, ask at each place whether words begin and end there. Quadratic, for tests only.
 */

import type { Candidate } from '../../../core/mention/mention';
import { compareCandidates } from '../../../core/mention/mention-order';
import type { Lexicon } from '../../../core/pack/lexicon';
import { createBoundaries } from '../../../core/text/boundary';
import { createUnits, describeUnit, WORD } from '../../../core/text/units';
import { KOREAN_ENDING } from '../../../core/text/word-kinds';

/** One folded character, case kept, with the half-open span of the text it stands for. */
interface Sign {
  readonly char: string;
  readonly start: number;
  readonly end: number;
}

const INVISIBLE =
  /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/g;
const CLUSTER = /(?:\ud835[\s\S]|[\s\S])[\u0300-\u036f\u1160-\u11ff\u3099\u309a\uff9e\uff9f]*/g;
const COMPATIBLE = /[\u1100-\u115f\ud835\ufb00-\ufb06\uff01-\uff5e\uff66-\uff9d]/;
const GAP = /^[-\s\u00b7\u2010-\u2015\u2027\u2212\u30fb\ufe58\ufe63\uff65]+/;
const JOINT = /^(?:\s+|[-\u00b7\u2010-\u2013\u2027\u2212\u30fb\ufe63\uff65](?:\s*[\n\r\u2028\u2029]\s*)?)$/;
const LETTER = String.raw`[\p{L}\p{M}\p{Nd}\p{Nl}_]`;
const DOTTED = new RegExp(
  String.raw`^(?:(?:\p{Lu}\.)+\p{Lu}(?!${LETTER})(?:\.(?!${LETTER}))?|(?:\p{Lu}\. )+\p{Lu}\.(?!${LETTER}))`,
  'u',
);

/** The text without invisible units, composed; spans in the original. */
function plain(text: string): Sign[] {
  const visible: Sign[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char.replace(INVISIBLE, '') !== '') visible.push({ char, start: at, end: at + 1 });
  }
  const joined = visible.map((sign) => sign.char).join('');
  const signs: Sign[] = [];
  for (const match of joined.matchAll(CLUSTER)) {
    const start = visible[match.index]!.start;
    const end = visible[match.index + match[0].length - 1]!.end;
    for (const char of match[0].normalize(COMPATIBLE.test(match[0]) ? 'NFKC' : 'NFC').split('')) {
      signs.push({ char, start, end });
    }
  }
  return signs;
}

/** Plain signs with gaps, quotes and dotted letters folded; spans in the plain text. */
function folded(text: string): Sign[] {
  const signs: Sign[] = [];
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const gap = GAP.exec(rest)?.[0];
    const char = gap
      ? JOINT.test(gap)
        ? ' '
        : '\u2014'
      : rest[0]!.replace(/[\u0060\u00b4\u02b9\u02bc\u2018\u2019\u201b\u2032]/, "'");
    signs.push({ char, start: at, end: at + (gap ?? char).length });
    at += (gap ?? char).length;
  }
  const line = signs.map((sign) => sign.char).join('');
  const dotless: Sign[] = [];
  for (let at = 0; at < line.length; ) {
    const inside = at > 0 && describeUnit(line.charCodeAt(at - 1)) & WORD;
    const dotted = inside ? undefined : DOTTED.exec(line.slice(at))?.[0];
    for (let n = 0; n < (dotted ?? '.').length; n++) {
      const sign = signs[at + n]!;
      if (dotted === undefined || /\p{Lu}/u.test(sign.char)) dotless.push(sign);
      else if (sign.char === '.') dotless.push({ ...dotless.pop()!, end: sign.end });
    }
    at += (dotted ?? '.').length;
  }
  return dotless;
}

const low = (text: string) => text.replace(/[\s\S]/g, (char) => char.toLowerCase()[0]!).replace(/ς/g, 'σ');
const line = (signs: readonly Sign[]) => signs.map((sign) => sign.char).join('');

/** All places of all aliases in the text, in the order of `compareCandidates`. */
export function scanSlowly(text: string, lexicon: Lexicon): Candidate[] {
  const boundaries = createBoundaries(createUnits(), () => lexicon.words().patterns[KOREAN_ENDING]!);
  const original = plain(text);
  const words = line(original);
  const signs = folded(words);
  const written = line(signs);
  const haystack = low(written);
  const isInside = (n: number) =>
    [n - 1, n].every((at) => describeUnit((written[at] ?? ' ').charCodeAt(0)) & WORD);
  const found: Candidate[] = [];
  for (let alias = 0; alias < lexicon.aliasCount; alias++) {
    const { text: name, exact } = lexicon.alias(alias);
    const key = line(folded(line(plain(name))));
    const wantsUpper = low(key[0]!) !== key[0];
    for (let at = haystack.indexOf(low(key)); at >= 0; at = haystack.indexOf(low(key), at + 1)) {
      const surface = written.slice(at, at + key.length);
      if (exact && surface !== key) continue;
      if (wantsUpper && low(surface[0]!) === surface[0]) continue;
      if (isInside(at) || isInside(at + key.length)) continue;
      const start = signs[at]!.start;
      const end = signs[at + key.length - 1]!.end;
      if (!boundaries.starts(words, start) || !boundaries.ends(words, end)) continue;
      found.push({ start: original[start]!.start, end: original[end - 1]!.end, alias });
    }
  }
  return found.sort(compareCandidates);
}
