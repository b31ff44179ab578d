/** Passages as they travel: one long string is copied between processes faster than many, and there and back it is the same. */
import type { Passage } from './mention';

export interface JoinedPassages {
  /** The passages' texts with nothing between them. */
  readonly text: string;
  /** How long each of them is, in UTF-16 units. */
  readonly lengths: readonly number[];
  /** Indexes, in `lengths`, of headings. */
  readonly headings: readonly number[];
}

/** Joins passages; `splitPassages` parts them again. */
export function joinPassages(passages: readonly Passage[]): JoinedPassages {
  return {
    text: passages.map(({ text }) => text).join(''),
    lengths: passages.map(({ text }) => text.length),
    headings: passages.flatMap(({ heading }, index) => (heading ? [index] : [])),
  };
}

/** Returns the passages that were joined; the lengths must add up to the text's. */
export function splitPassages({ text, lengths, headings }: JoinedPassages): Passage[] {
  const isHeading = new Set(headings);
  let end = 0;
  return lengths.map((length, index) => {
    end += length;
    return { text: text.slice(end - length, end), heading: isHeading.has(index) };
  });
}
