/** A quote's words met in the article, told from those of its context. */
import { align, type Match } from './align';
import type { Meeting } from './chain';
import type { QuotePassage } from './passage';
import type { WordIndex } from './word-index';

/** Where a passage and an article meet. */
export interface Meetings {
  /** Ascending in both texts. */
  readonly matches: readonly Match[];
  /** The first and the last word of the quote that is still there. */
  readonly head: Match;
  readonly tail: Match;
  /** The word of the context that is nearest to it on either side, if any. */
  readonly before: Match | undefined;
  readonly after: Match | undefined;
}

/** Returns where a passage meets an article along a chain, or null where none of the quote's words does. */
export function meet(
  { forms, first, last }: QuotePassage,
  chain: readonly Meeting[],
  index: WordIndex,
): Meetings | null {
  const matches = align(forms, chain, index);
  /**
   * Puts a word of the quote next to its neighbour: a common word at its end ("the", "de") is the one that follows the quote, not its
   * like in a sentence that came in behind.
   */
  const pull = (at: number, by: 1 | -1): void => {
    const { ours } = matches[at]!;
    const neighbour = matches[at - by];
    if (
      neighbour?.ours !== ours - by ||
      Math.min(ours, ours - by) < first ||
      Math.max(ours, ours - by) >= last
    )
      return;
    const theirs = neighbour.theirs + by;
    if (index.forms[theirs] === forms[ours]) matches[at] = { ours, theirs, alike: 1 };
  };
  for (const at of matches.keys()) pull(at, 1);
  for (const at of [...matches.keys()].reverse()) pull(at, -1);
  const within = matches.filter(({ ours }) => ours >= first && ours < last);
  const [head, tail] = [within[0], within.at(-1)];
  return head && tail
    ? {
        matches,
        head,
        tail,
        before: matches.findLast(({ ours }) => ours < first),
        after: matches.find(({ ours }) => ours >= last),
      }
    : null;
}
