/** An edited text in pieces, each with the stretch of the old text it stands for, so that the true place of a quote is known. */
import type { Chance } from './random';

/** New text for the old text from `from` to `to`; verbatim where it is the same, put in where `from` is `to`. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Half-open UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What an edit works on. */
export interface Marked {
  readonly text: string;
  readonly quote: Span;
  readonly chance: Chance;
  /** A sentence that does not stand in the text. */
  more(): string;
}

/** Returns the new text, and where what the quote became stands in it (null where nothing is left or it was torn apart). */
export function assemble(
  pieces: readonly Piece[],
  old: string,
  quote: Span,
): { text: string; place: Span | null } {
  let text = '';
  let [start, end] = [-1, -1];
  for (const piece of pieces) {
    const { from, to } = piece;
    if (from < quote.end && to > quote.start) {
      const isVerbatim = piece.text === old.slice(from, to);
      const first = isVerbatim ? Math.max(0, quote.start - from) : 0;
      const last = isVerbatim ? Math.min(piece.text.length, quote.end - from) : piece.text.length;
      if (last > first) {
        if (start < 0) start = text.length + first;
        end = text.length + last;
      }
    }
    text += piece.text;
  }
  return { text, place: start < 0 ? null : { start, end } };
}

/** Returns the old text with some stretches replaced; `changes` are ascending and do not overlap. */
export function replace(text: string, changes: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const keep = (to: number) => {
    if (to > at) pieces.push({ text: text.slice(at, to), from: at, to });
  };
  for (const change of changes) {
    keep(change.from);
    pieces.push(change);
    at = change.to;
  }
  keep(text.length);
  return pieces;
}

/** Spans of the words, sentences or paragraphs of a text. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
export const WORD = /[\p{L}\p{N}]+/gu;
export const SENTENCE = /[^\n]+?(?:[.?!][”’"]?(?=\s|$)|(?=\n|$))/g;
export const PARAGRAPH = /[^\n]+/g;

/** Whether two spans share a letter. */
export const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
