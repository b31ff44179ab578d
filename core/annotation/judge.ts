/**
 * Whether a place is the quote's: the one file that knows the weights. Evidence is counted in bits (see `WordIndex.bitsOf`), shares
 * are of the bits that there were when the quote was marked. Tuned on half of `npm run bench -- anchoring`, kept if the other half agreed.
 */
import type { Match } from './align';
import { bitsBetween, type QuotePassage } from './passage';
import type { WordIndex } from './word-index';

/** What speaks for a place. */
export interface Evidence {
  /** Share of the quote that is still there, 0 to 1. */
  readonly quote: number;
  /** Bits of the quote that are still there. */
  readonly quoteBits: number;
  /** Share of the context that is still there, 0 to 1, on the side where more is. */
  readonly company: number;
  /** The same for the other side. */
  readonly lesserCompany: number;
  /** Bits in all. */
  readonly bits: number;
}

/** Returns what speaks for the place that the matches show. */
export function weigh(passage: QuotePassage, matches: readonly Match[], index: WordIndex): Evidence {
  const { first, last, forms } = passage;
  let [before, within, after] = [0, 0, 0];
  for (const { ours, alike } of matches) {
    const bits = index.bitsOf(forms[ours]!) * alike;
    if (ours < first) before += bits;
    else if (ours < last) within += bits;
    else after += bits;
  }
  const shareOf = (bits: number, from: number, to: number) =>
    from < to ? bits / bitsBetween(passage, index, from, to) : 0;
  const sides = [shareOf(before, 0, first), shareOf(after, last, forms.length)];
  return {
    quote: shareOf(within, first, last),
    quoteBits: within,
    company: Math.max(...sides),
    lesserCompany: Math.min(...sides),
    bits: before + within + after,
  };
}

/** A quote of so many bits (some eight words that are not common) stands for itself, in whatever company. */
const TELLING_BITS = 60;
/** Least share of a telling quote that must be there when its company is gone. */
const TELLING_SHARE = 0.6;
/** Least share of any quote that must be there. */
const LEAST_SHARE = 0.45;
/** Least share of one side's company for a quote that does not stand for itself. */
const LEAST_COMPANY = 0.35;
/** Share of the quote and of both sides' company from which on nobody would doubt the place. */
const SURE_SHARE = 0.8;

/** Whether the place is the quote's, `null` where an orphan is better: the floor. */
export function judge({ quote, quoteBits, company, lesserCompany }: Evidence): 'close' | 'uncertain' | null {
  const tells = quoteBits >= TELLING_BITS && quote >= TELLING_SHARE;
  const isKept = quote >= LEAST_SHARE && company >= LEAST_COMPANY && quote + company + lesserCompany >= 1.2;
  if (!tells && !isKept) return null;
  return quote >= SURE_SHARE && company >= LEAST_COMPANY ? 'close' : 'uncertain';
}
