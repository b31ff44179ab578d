/** The hash table over all beginnings: open addressing, linear probing, one 32-bit word a slot. */
import type { Beginnings } from './lexicon-beginnings';
import { BEGINNING, FIRST_ALIAS } from './lexicon-layout';
import { countDifferent, ordered } from './lexicon-order';

/** Filled part of the table: probes stay in one or two cache lines. */
const LOAD = 0.7;

/** The table and its overflow; a slot is fingerprint | goes-on bit | reference, see lexicon-layout.ts. */
export interface Slots {
  readonly slots: Uint32Array;
  readonly shared: Uint32Array;
  /** Low bits of a slot that hold the reference; the goes-on bit stands above them. */
  readonly referenceBits: number;
}

/** The slot at which the probes for a hash begin. */
export function slotOf(hash: number, slotCount: number): number {
  return Math.floor(((hash >>> 0) / 0x1_0000_0000) * slotCount);
}

/** Builds the table; `isSameName` tells whether two aliases fold to the same text. */
export function buildSlots(
  beginnings: Beginnings,
  aliasCount: number,
  isSameName: (a: number, b: number) => boolean,
): Slots {
  const { count } = beginnings;
  const { hashes, references } = ordered(beginnings.hashes, beginnings.references, count);
  const slotCount = Math.ceil((countDifferent(hashes, count) * 1.02) / LOAD) + 8;
  const slots = new Uint32Array(slotCount);
  const shared: number[] = [];
  const limit = FIRST_ALIAS + aliasCount;
  const referenceBits = 32 - Math.clz32(limit + aliasCount);
  const goesOn = 1 << referenceBits;
  const referenceMask = goesOn - 1;
  const printMask = ~(referenceMask | goesOn);
  const anyAlias = (reference: number): number =>
    (reference < limit ? reference : shared[(reference - limit) * 2]! + FIRST_ALIAS) - FIRST_ALIAS;

  for (let n = 0; n < count; n++) {
    const hash = hashes[n]!;
    const reference = references[n]!;
    const print = (hash << (referenceBits + 1)) & printMask;
    let at = slotOf(hash, slotCount);
    for (; ; at = at + 1 === slotCount ? 0 : at + 1) {
      const slot = slots[at]!;
      if (slot === 0) {
        slots[at] = print | (reference === BEGINNING ? goesOn | BEGINNING : reference);
        break;
      }
      if (((slot ^ print) & printMask) !== 0) continue;
      const held = slot & referenceMask;
      if (reference === BEGINNING) slots[at] = slot | goesOn;
      else if (held === BEGINNING) slots[at] = (slot & ~referenceMask) | reference;
      else if (isSameName(anyAlias(held), reference - FIRST_ALIAS)) {
        slots[at] = (slot & ~referenceMask) | (limit + shared.length / 2);
        shared.push(reference - FIRST_ALIAS, held);
      } else continue;
      break;
    }
  }
  return { slots, shared: Uint32Array.from(shared), referenceBits };
}
