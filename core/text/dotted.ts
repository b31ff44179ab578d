/** Acronyms with dots: "U.S.", "D.P.R.K." and "J. K." read as "US", "DPRK" and "JK". */
import { gapEnd, gapSign, JOINT } from './joint';
import { IN_WORD, type Units, UPPER } from './units';

const DOT = 0x2e;

/**
 * End of the dotted acronym whose first letter stands at `at` (a word of one capital), or `at` where there is none. Either all its
 * letters follow each other's dots directly, and the last dot may be missing; or one gap stands behind each dot, and none may.
 */
export function dottedEnd(text: string, at: number, units: Units): number {
  const of = (offset: number): number => units.of(text.charCodeAt(offset));
  let end = at;
  // The letter before `next` has its dot; a capital that is a word of its own goes on.
  for (let next = at + 2; of(next) & UPPER && !(of(next + 1) & IN_WORD); next += 2) {
    end = next + 1;
    if (text.charCodeAt(end) !== DOT) return end;
  }
  if (end > at) return of(end + 1) & IN_WORD ? end : end + 1;
  for (let dot = at + 1; ; ) {
    const gap = dot + 1;
    const next = gapEnd(text, gap, units);
    if (gapSign(text, gap, next, units) !== JOINT) return end;
    if (!(of(next) & UPPER) || text.charCodeAt(next + 1) !== DOT || of(next + 2) & IN_WORD) return end;
    dot = next + 1;
    end = dot + 1;
  }
}
