/**
 * Finds a quote again: the inverse of `describe`, and the one file that knows the order of strategies. First letter for letter in its own
 * company; then word by word along chains, judged with a floor: better an orphan than a wrong place.
 */
import { align } from './align';
import type { Selector, TextPositionSelector, TextQuoteSelector } from './annotation';
import { chains } from './chain';
import { edgesOf, type Span } from './edges';
import { type Occurrence, occurrences } from './exact';
import { type Evidence, judge, weigh } from './judge';
import { passageOf, type QuotePassage } from './passage';
import { tighten } from './tighten';
import { indexWords, type WordIndex } from './word-index';

/** `exact`: as it was marked. `close`: words of it or around it changed, the place is beyond doubt. `uncertain`: shown as such. */
export type Certainty = 'exact' | 'close' | 'uncertain';

/** Where a quote stands in the article's text. */
export interface Place extends Span {
  readonly certainty: Certainty;
}

/** Finds quotes in one text; what is worked out for one is kept for the next. */
export type Locate = (selectors: readonly Selector[]) => Place | null;

/** Company that is the same on both sides in so many UTF-16 units leaves no doubt: some three words. */
const SAME_SIDE = 16;
/** Places looked at closely; a passage repeated more often than this is told apart by its company alone. */
const CHAINS_MAX = 5;

/** Returns the place of a quote in a text, or null: an orphan. */
export function locate(text: string, selectors: readonly Selector[]): Place | null {
  return locatorOf(text)(selectors);
}

/** Returns the function that finds quotes in this text; the words are indexed when the first quote needs it. */
export function locatorOf(text: string): Locate {
  let index: WordIndex | null = null;
  return (selectors) => {
    const quote = selectors.find(
      (selector): selector is TextQuoteSelector => selector.type === 'TextQuoteSelector',
    );
    const position = selectors.find(
      (selector): selector is TextPositionSelector => selector.type === 'TextPositionSelector',
    );
    if (!quote || quote.exact === '') return null;
    const unmoved = position ? unmovedPlace(text, quote, position) : null;
    if (unmoved) return unmoved;
    const found = occurrences(text, quote, position?.start ?? 0);
    const same = sameCompany(found, quote);
    if (same) return same;
    index ??= indexWords(text);
    return byWords(passageOf(quote), index, position?.start ?? null);
  };
}

/** The quote where it was, between what it was between. */
function unmovedPlace(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  { start, end }: TextPositionSelector,
): Place | null {
  const isThere =
    end - start === exact.length &&
    start >= prefix.length &&
    text.startsWith(exact, start) &&
    text.startsWith(suffix, end) &&
    text.startsWith(prefix, start - prefix.length);
  return isThere ? { start, end, certainty: 'exact' } : null;
}

/** The occurrence that has the quote's own company, where there is one and no other like it. */
function sameCompany(found: readonly Occurrence[], { prefix, suffix }: TextQuoteSelector): Place | null {
  const [best, rival] = found;
  if (!best) return null;
  const isWhole =
    best.before === prefix.length && best.after === suffix.length && prefix.length + suffix.length > 0;
  const isKnown =
    best.before >= Math.min(SAME_SIDE, prefix.length) &&
    best.after >= Math.min(SAME_SIDE, suffix.length) &&
    best.before + best.after >= 2 * SAME_SIDE;
  if (!isWhole && !isKnown) return null;
  const isAlone = !rival || rival.before + rival.after < best.before + best.after;
  const { start, end } = best;
  return { start, end, certainty: !isAlone ? 'uncertain' : isWhole ? 'exact' : 'close' };
}

interface Candidate extends Span {
  readonly evidence: Evidence;
}

function byWords(passage: QuotePassage, index: WordIndex, hint: number | null): Place | null {
  if (passage.first >= passage.last) return null;
  const candidates: Candidate[] = [];
  for (const chain of chains(passage.forms, index, CHAINS_MAX)) {
    const { forms, first, last } = passage;
    const matches = tighten(align(forms, chain, index), forms, index, first, last);
    const span = edgesOf(passage, matches, index.text, index.words);
    if (span && span.start < span.end) candidates.push({ ...span, evidence: weigh(passage, matches, index) });
  }
  candidates.sort(
    (a, b) =>
      b.evidence.score - a.evidence.score ||
      (hint === null ? 0 : Math.abs(a.start - hint) - Math.abs(b.start - hint)),
  );
  const [best] = candidates;
  const certainty = best && judge(best.evidence);
  return certainty ? { start: best.start, end: best.end, certainty } : null;
}
