/** From matched words to the letters where an edited quote begins and ends. */
import type { Meetings } from './meetings';
import type { QuotePassage } from './passage';
import type { WordIndex } from './word-index';

/** Half-open UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Returns where the quote now begins and ends in the article. */
export function edgesOf(
  { text, start, end, starts, ends, first, last }: QuotePassage,
  { head, tail, before, after }: Meetings,
  article: WordIndex,
): Span {
  const ownBefore = head.ours - first;
  const from = Math.max(
    0,
    head.theirs -
      (before ? share(ownBefore, first - before.ours - 1, head.theirs - before.theirs - 1) : ownBefore),
  );
  const ownAfter = last - 1 - tail.ours;
  const to = Math.min(
    article.forms.length - 1,
    tail.theirs + (after ? share(ownAfter, after.ours - last, after.theirs - tail.theirs - 1) : ownAfter),
  );
  const wordStart = article.starts[from]!;
  const wordEnd = article.ends[to]!;
  const inside = start - starts[first]!;
  const beyond = ends[last - 1]! - end;
  return {
    start:
      inside > 0
        ? Math.min(wordStart + inside, article.ends[from]! - 1)
        : wordStart -
          signs(
            text.slice(start, starts[first]),
            backwards(article.text.slice(article.ends[from - 1] ?? 0, wordStart)),
          ),
    end:
      beyond > 0
        ? Math.max(wordEnd - beyond, article.starts[to]! + 1)
        : wordEnd +
          signs(text.slice(ends[last - 1], end), article.text.slice(wordEnd, article.starts[to + 1])),
  };
}

/**
 * How many of the article's `room` unmatched words at an edge stand for the quote's `own` unmatched ones, when `others` unmatched words
 * of the context share the room: what was put in between belongs to neither.
 */
const share = (own: number, others: number, room: number) =>
  own && Math.min(own, Math.round((room * own) / (own + others)));

const backwards = (text: string) => [...text].reverse().join('');

/** Length of the article's `gap`, from the word outwards, that holds as many signs as the quote had there. */
function signs(had: string, gap: string): number {
  const wanted = [...had.replace(/[\s\p{Cf}]/gu, '')].length;
  return RegExp(`^([\\s\\p{Cf}]*[^\\s\\p{Cf}]){0,${wanted}}`, 'u').exec(gap)![0].length;
}
