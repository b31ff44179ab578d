/**
 * About how wide letters are drawn in a sans-serif face, in ems: the widest of what systems have (Noto Sans, Segoe UI, San Francisco),
 * rounded up, as a name that is narrower than its room hurts nobody. The first that fits counts.
 */
const WIDTHS: readonly (readonly [letters: RegExp, em: number])[] = [
  [/\p{M}/u, 0],
  [/[ijlI.,:;!|'’]/u, 0.28],
  [/[frt\-() ]/u, 0.38],
  [/[mwMW@%&Œœ…—]/u, 0.9],
  [/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u, 1],
  [/[\p{Lu}\p{So}]/u, 0.68],
];
const OTHERS = 0.58;

/** Returns about how wide a text is drawn in letters of that size, in the unit of the size. */
export function drawnWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;
  return ems * size;
}
