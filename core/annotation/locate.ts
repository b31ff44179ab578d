/**
 * Finds a quote again: the inverse of `describe`, and the one file that knows the order of strategies. First letter for letter in its own
 * company; then word by word along chains, judged with a floor: better an orphan than a wrong place.
 */
import type { Selector, TextPositionSelector, TextQuoteSelector } from './annotation';
import { chains } from './chain';
import { edgesOf, type Span } from './edges';
import { occurrences } from './exact';
import { byHints, type Hints } from './hints';
import { judge, type Verdict } from './judge';
import { meet } from './meetings';
import { passageOf } from './passage';
import { indexWords, type WordIndex } from './word-index';

/** `exact`: as it was marked. `close`: words of it or around it changed, the place is beyond doubt. `uncertain`: shown as such. */
export type Certainty = 'exact' | 'close' | 'uncertain';

/** Where a quote stands in the article's text. */
export interface Place extends Span {
  readonly certainty: Certainty;
}

/**
 * Finds quotes in one text; what is worked out for one is kept for the next. `block`: the text of the block that the structural hint
 * points to, null where it points to none.
 */
export type Locate = (selectors: readonly Selector[], block?: Span | null) => Place | null;

/** Company that is the same on both sides in so many UTF-16 units leaves no doubt: some three words. */
const SAME_SIDE = 16;
/** Places looked at closely; a passage repeated more often than this is told apart by its company alone. */
const CHAINS_MAX = 5;

/** Returns the place of a quote in a text, or null: an orphan. */
export function locate(
  text: string,
  selectors: readonly Selector[],
  block: Span | null = null,
): Place | null {
  return locatorOf(text)(selectors, block);
}

/** Returns the function that finds quotes in this text; the words are indexed when the first quote needs it. */
export function locatorOf(text: string): Locate {
  let index: WordIndex | null = null;
  return (selectors, block = null) => {
    const quote = selectors.find(
      (selector): selector is TextQuoteSelector => selector.type === 'TextQuoteSelector',
    );
    if (!quote?.exact) return null;
    const position = selectors.find(
      (selector): selector is TextPositionSelector => selector.type === 'TextPositionSelector',
    );
    const hints = { at: position?.start, block };
    const same = sameCompany(text, quote, hints);
    if (same) return same;
    index ??= indexWords(text);
    return byWords(quote, index, hints);
  };
}

/** The occurrence that has the quote's own company, where there is one, and where it was or no other like it. */
function sameCompany(text: string, quote: TextQuoteSelector, hints: Hints): Place | null {
  const [best, rival] = occurrences(text, quote, hints);
  if (!best) return null;
  const [prefix, suffix] = [quote.prefix.length, quote.suffix.length];
  const { start, end, before, after } = best;
  const same = before + after;
  const isUnmoved = start === hints.at;
  const isWhole = same === prefix + suffix && (same > 0 || isUnmoved);
  const isKnown =
    before >= Math.min(SAME_SIDE, prefix) && after >= Math.min(SAME_SIDE, suffix) && same >= 2 * SAME_SIDE;
  const isAlone = !rival || rival.before + rival.after < same;
  // A quote that came without company, from a list of somebody's: it is known where it stands once, and is long enough to be nothing else.
  if (!rival && prefix + suffix === 0 && quote.exact.length >= 2 * SAME_SIDE)
    return { start, end, certainty: isUnmoved ? 'exact' : 'close' };
  if (!isWhole && !isKnown) return null;
  return {
    start,
    end,
    certainty: isWhole && (isAlone || isUnmoved) ? 'exact' : isAlone ? 'close' : 'uncertain',
  };
}

function byWords(quote: TextQuoteSelector, index: WordIndex, hints: Hints): Place | null {
  const passage = passageOf(quote);
  const candidates: (Span & Verdict)[] = [];
  for (const chain of chains(passage.forms, index, CHAINS_MAX)) {
    const meetings = meet(passage, chain, index);
    if (!meetings) continue;
    const span = edgesOf(passage, meetings, index);
    if (span.start < span.end) candidates.push({ ...span, ...judge(passage, meetings, index) });
  }
  const hinted = byHints(hints);
  candidates.sort((a, b) => b.score - a.score || hinted(a, b));
  const [best] = candidates;
  return best?.certainty ? { start: best.start, end: best.end, certainty: best.certainty } : null;
}
