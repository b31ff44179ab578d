/** Hashes put in order, so that a table far larger than the processor's cache is filled from its beginning to its end. */

/** High bits that hashes are ordered by: a thousandth of a table of a million names is 8 kB, less than any cache of the first level. */
const ORDER_BITS = 10;

/** The first `count` hashes and their references, by the hashes' high bits; one pass to count, one to place. */
export function ordered(
  hashes: Int32Array,
  references: Int32Array,
  count: number,
): { hashes: Int32Array; references: Int32Array } {
  const shift = 32 - ORDER_BITS;
  const next = new Uint32Array(2 ** ORDER_BITS + 1);
  for (let n = 0; n < count; n++) next[(hashes[n]! >>> shift) + 1]!++;
  for (let n = 1; n < next.length; n++) next[n]! += next[n - 1]!;
  const orderedHashes = new Int32Array(count);
  const orderedReferences = new Int32Array(count);
  for (let n = 0; n < count; n++) {
    const to = next[hashes[n]! >>> shift]!++;
    orderedHashes[to] = hashes[n]!;
    orderedReferences[to] = references[n]!;
  }
  return { hashes: orderedHashes, references: orderedReferences };
}

/** About how many of the first `count` hashes differ, at most a few per cent wrong (linear counting: Whang et al. 1990). */
export function countDifferent(hashes: Int32Array, count: number): number {
  // Eight bits for each hash keep the estimate's error under 1 %.
  const bits = Math.max(10, Math.ceil(Math.log2(count * 8 + 1)));
  const seen = new Uint32Array(2 ** (bits - 5));
  let zero = 2 ** bits;
  for (let n = 0; n < count; n++) {
    const bit = hashes[n]! >>> (32 - bits);
    const mask = 1 << (bit & 31);
    if ((seen[bit >>> 5]! & mask) === 0) {
      seen[bit >>> 5]! |= mask;
      zero--;
    }
  }
  return Math.ceil(2 ** bits * Math.log(2 ** bits / zero));
}
