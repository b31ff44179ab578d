/**
 * Text made plain for reading, with a map back: invisible units vanish, letters and their marks compose (NFC), ligatures, full and
 * half width forms become the letters they stand for (NFKC). Most text holds none of these and is returned as it is. What maps one
 * unit to one unit (case, quotes, dashes, spaces) is no business of this file: `units.ts` folds it in passing.
 */
import { COMPATIBLE, COMPLEX, COMPOSING, INVISIBLE, LOW, type Units } from './units';

/** Plain text and, for each of its units, the half-open UTF-16 span of the original that it stands for. */
export interface Folded {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Offset of the first unit that is not plain; the text's length where all are. */
export function firstComplex(text: string, units: Units): number {
  const { low } = units;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit < LOW ? low[unit]! : units.of(unit)) & COMPLEX) return at;
  }
  return text.length;
}

/** The plain form of `text` with its offset map; linear in the text. */
export function fold(text: string, units: Units): Folded {
  const plain: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (INVISIBLE.test(text[at]!)) {
      at++;
      continue;
    }
    const start = at;
    at += unit === 0xd835 ? 2 : 1;
    let cluster = text.slice(start, at);
    let end = at;
    let marked = false;
    // Marks join the letter before them, also over invisible units in between.
    for (let next = at; next < text.length; next++) {
      const char = text[next]!;
      if (COMPOSING.test(char)) {
        cluster += char;
        end = at = next + 1;
        marked = true;
      } else if (!INVISIBLE.test(char)) break;
    }
    if (marked || (unit < LOW ? units.low[unit]! : units.of(unit)) & COMPLEX) {
      cluster = cluster.normalize(COMPATIBLE.test(cluster) ? 'NFKC' : 'NFC');
    }
    plain.push(cluster);
    for (let n = 0; n < cluster.length; n++) {
      starts.push(start);
      ends.push(end);
    }
  }
  return { text: plain.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
