import type { TextQuoteSelector } from './annotation';
import { type Words, wordsOf } from './words-of';

/** A quote in its company, as words. */
export interface QuotePassage extends Words {
  /** Prefix, quote and suffix in one. */
  readonly text: string;
  /** Half-open UTF-16 offsets of the quote in `text`. */
  readonly start: number;
  readonly end: number;
  /** Half-open places of the quote's words among `forms`; a word that the quote only begins or ends in counts. */
  readonly first: number;
  readonly last: number;
}

/** Returns the quote with its context as words; words cut at the outer ends of the context are left out. */
export function passageOf({ prefix, exact, suffix }: TextQuoteSelector): QuotePassage {
  const text = prefix + exact + suffix;
  const [start, end] = [prefix.length, prefix.length + exact.length];
  const words = wordsOf(text);
  const from = words.starts[0] === 0 && words.ends[0]! <= start ? 1 : 0;
  const size = words.forms.length;
  const to = words.ends[size - 1] === text.length && words.starts[size - 1]! >= end ? size - 1 : size;
  const starts = words.starts.slice(from, to);
  const ends = words.ends.slice(from, to);
  const first = ends.findIndex((wordEnd) => wordEnd > start);
  const last = starts.findLastIndex((wordStart) => wordStart < end) + 1;
  return {
    text,
    start,
    end,
    forms: words.forms.slice(from, to),
    starts,
    ends,
    first: first < 0 ? starts.length : first,
    last,
  };
}
