import type { Span } from './edges';

/** What is known of a quote's place beside its words. It tells places apart that the words leave equal, and finds none by itself. */
export interface Hints {
  /** Where the quote began, in UTF-16 units; undefined where nobody knows. */
  readonly at: number | undefined;
  /** The text that stands now where the quote's block stood among the elements of the page; null where nothing does. */
  readonly block: Span | null;
}

/** Orders places: the one where the quote was to the letter, then those in its block, then the nearest to where it was. */
export function byHints({ at, block }: Hints): (a: Span, b: Span) => number {
  const farness = ({ start }: Span): number => {
    if (start === at) return -2;
    return block && start >= block.start && start < block.end ? -1 : 0;
  };
  const distance = ({ start }: Span): number => Math.abs(start - (at ?? 0));
  return (a, b) => farness(a) - farness(b) || distance(a) - distance(b);
}
