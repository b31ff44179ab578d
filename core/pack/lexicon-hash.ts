/** Hashes of folded words and of the beginnings of names made of them; 32 bits, checked against the text at every end of an alias. */

/** FNV-1a, 32 bits: offset basis and prime (Fowler, Noll and Vo). A word's hash is `Math.imul(hash ^ unit, PRIME)` over its folded units. */
export const BASIS = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;
/** Hash of the gap between words with nothing between them. A gap of one sign is that sign; each further one is folded in as `Math.imul(gap ^ sign, PRIME)`. */
export const NO_GAP = 0;
/** Hash of a beginning and one more word; the first word's beginning is 0 with no gap. */
export function join(beginning: number, gap: number, word: number): number {
  // Multipliers: the finaliser of MurmurHash3 (Appleby), whose high and low bits both spread.
  let hash = Math.imul(beginning ^ gap, 0x85ebca6b) ^ word;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hash ^ (hash >>> 15);
}
