/** The beginnings of every alias, cut between words, as the hash table will hold them. */
import { signOf } from '../text/name';
import { FOLDED, IN_WORD, KATAKANA, LOW, type Units, WORD } from '../text/units';
import { BASIS, join, NO_GAP, PRIME } from './lexicon-hash';
import { BEGINNING } from './lexicon-layout';

/** Hashes of beginnings, each with the slot reference it leads to. */
export interface Beginnings {
  /** Adds all beginnings of a kept name; the whole of it leads to `reference`. Returns its number of words. */
  add(name: Uint16Array, length: number, reference: number): number;
  readonly count: number;
  readonly hashes: Int32Array;
  readonly references: Int32Array;
  /** One bit for each first word's hash, by its `firstBits` high bits. */
  readonly firsts: Uint32Array;
  readonly firstBits: number;
}

/** Fewest bits of `firsts`: 1024 of them, 128 bytes. */
const FIRST_BITS_MIN = 10;

/** An empty list for about as many `aliases`; it grows. */
export function createBeginnings(aliases: number, units: Units): Beginnings {
  const { low } = units;
  const firstBits = Math.max(FIRST_BITS_MIN, Math.ceil(Math.log2(aliases * 2)));
  const list = {
    count: 0,
    hashes: new Int32Array(aliases * 3),
    references: new Int32Array(aliases * 3),
    // Two to four bits an alias: where every first word is another, still most bits are 0.
    firsts: new Uint32Array(2 ** (firstBits - 5)),
    firstBits,
    add(name: Uint16Array, length: number, reference: number): number {
      let beginning = 0;
      let gap = NO_GAP;
      let words = 0;
      for (let at = 0; at < length; ) {
        let entry = name[at]! < LOW ? low[name[at]!]! : units.of(name[at]!);
        if ((entry & IN_WORD) === 0) {
          const sign = signOf(name[at++]!, units);
          // A gap's hash begins as its only sign; more signs fold into it.
          gap = gap === NO_GAP ? sign : Math.imul(gap ^ sign, PRIME);
          continue;
        }
        const run = entry & (WORD | KATAKANA);
        let word = BASIS;
        do {
          word = Math.imul(word ^ (entry & FOLDED), PRIME);
          at++;
          if (at === length) break;
          entry = name[at]! < LOW ? low[name[at]!]! : units.of(name[at]!);
        } while (entry & run);
        beginning = join(beginning, gap, word);
        gap = NO_GAP;
        if (words++ === 0)
          list.firsts[beginning >>> (37 - firstBits)]! |= 1 << (beginning >>> (32 - firstBits));
        if (list.count === list.hashes.length) grow();
        list.hashes[list.count] = beginning;
        list.references[list.count++] = at === length ? reference : BEGINNING;
      }
      return words;
    },
  };
  const grow = (): void => {
    const { hashes, references } = list;
    list.hashes = new Int32Array(hashes.length * 2 + 16);
    list.references = new Int32Array(hashes.length * 2 + 16);
    list.hashes.set(hashes);
    list.references.set(references);
  };
  return list;
}
