/** The different words of an article, as hashes: what is sent to be given the part of a large lexicon that the article needs. */
import { BASIS, PRIME } from '../pack/lexicon-hash';
import { dottedEnd } from '../text/dotted';
import { firstComplex, fold } from '../text/fold';
import { createUnits, FOLDED, IN_WORD, KATAKANA, UPPER, WORD } from '../text/units';

/** Collects words over many texts. */
export interface WordCollection {
  add(text: string): void;
  /** The different hashes so far, in no order; a word's letters cannot be read from them. */
  hashes(): Int32Array;
}

/** An empty collection. */
export function createWordCollection(): WordCollection {
  const units = createUnits();
  const found = new Set<number>();
  return {
    add(text) {
      const plain = firstComplex(text, units) === text.length ? text : fold(text, units).text;
      for (let at = 0; at < plain.length; ) {
        const first = units.of(plain.charCodeAt(at));
        if ((first & IN_WORD) === 0) {
          at++;
          continue;
        }
        const start = at;
        const run = first & (WORD | KATAKANA);
        let word = BASIS;
        do {
          word = Math.imul(word ^ (units.of(plain.charCodeAt(at)) & FOLDED), PRIME);
          at++;
        } while (at < plain.length && units.of(plain.charCodeAt(at)) & run);
        if (first & UPPER && at - start === 1 && plain[at] === '.') {
          for (const end = dottedEnd(plain, start, units); at < end; at++) {
            const letter = units.of(plain.charCodeAt(at));
            if (letter & UPPER) word = Math.imul(word ^ (letter & FOLDED), PRIME);
          }
        }
        found.add(word);
      }
    },
    hashes: () => Int32Array.from(found),
  };
}
