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

/** Offset of the first unit from `from` on that is not plain; the text's length where all are. */
export function firstComplex(text: string, units: Units, from = 0): number {
  const { low } = units;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit < LOW ? low[unit]! : units.of(unit)) & COMPLEX) return at;
  }
  return text.length;
}

/** The plain form of `text` with its offset map; linear in the text. */
export function fold(text: string, units: Units): Folded {
  const parts: string[] = [];
  // A cluster of one unit becomes three at most (U+FB03), and marks only make clusters shorter.
  const starts = new Uint32Array(text.length * 3);
  const ends = new Uint32Array(text.length * 3);
  let length = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  for (let at = 0; at < text.length; ) {
    const complex = firstComplex(text, units, at);
    // A mark joins the letter before it, so that letter waits for it.
    const waits = complex > at && COMPOSING.test(text[nextVisible(text, complex)] ?? '');
    const plainEnd = waits ? complex - 1 : complex;
    for (let n = at; n < plainEnd; n++) {
      starts[length + n - at] = n;
      ends[length + n - at] = n + 1;
    }
    add(text.slice(at, plainEnd));
    at = plainEnd;
    if (at >= text.length) break;
    if (INVISIBLE.test(text[at]!)) {
      at++;
      continue;
    }
    const cluster = clusterAt(text, at);
    const folded = cluster.text.normalize(COMPATIBLE.test(cluster.text) ? 'NFKC' : 'NFC');
    starts.fill(at, length, length + folded.length);
    ends.fill(cluster.end, length, length + folded.length);
    add(folded);
    at = cluster.next;
  }
  return { text: parts.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** Offset of the first visible unit from `at` on. */
function nextVisible(text: string, at: number): number {
  let next = at;
  while (next < text.length && INVISIBLE.test(text[next]!)) next++;
  return next;
}

/** The letter at `start` with the marks that join it, also over invisible units; `end` is behind its last, `next` where to read on. */
function clusterAt(text: string, start: number): { text: string; end: number; next: number } {
  let end = Math.min(text.length, start + (text.charCodeAt(start) === 0xd835 ? 2 : 1));
  let cluster = text.slice(start, end);
  for (let next = nextVisible(text, end); next < text.length; next = nextVisible(text, end)) {
    if (!COMPOSING.test(text[next]!)) return { text: cluster, end, next };
    cluster += text[next];
    end = next + 1;
  }
  return { text: cluster, end, next: text.length };
}
