/**
 * Whether two words may be one name that was carried over from another script in two ways: Zelensky and Selenskyj, Gaddafi and Kadhafi.
 * A guess to be offered, never one to act upon.
 */

/** Letters that one sound is written with, and the one sign that stands for it here; in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsh|sch|sh|ch|cz|zh/g, 'C'],
  [/kh/g, 'h'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/ck|gh|g|q/g, 'k'],
  [/c(?=[eiy])|z/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo|eu|o/g, 'u'],
  [/[ea][iy]|[iyj]+e?/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/f$/, 'v'],
];
/** Shortest word that may sound like another, and shortest sound in which one letter may be another: below, most words are alike. */
const WORD_MIN = 4;
const NEAR_MIN = 6;
const LATIN = /^[a-z]+$/;

/** True where two words (in small letters, without accents) are the same, or may be one name. Their ends must agree: those make plurals and peoples. */
export function soundsLike(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < WORD_MIN || !LATIN.test(one) || !LATIN.test(other)) return false;
  const [a, b] = [soundOf(one), soundOf(other)];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < NEAR_MIN || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  return isOneOff(a, b);
}

const soundOf = (word: string): string =>
  SOUNDS.reduce((sound, [letters, sign]) => sound.replace(letters, sign), word);

/** True where one letter is another, missing or too much. */
function isOneOff(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
}
