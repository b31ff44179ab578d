/** From matched words to the letters where an edited quote begins and ends. */
import type { Match } from './align';
import type { QuotePassage } from './passage';
import type { Words } from './words-of';

/** Half-open UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Returns where the quote now begins and ends in the article, or null where none of its words is matched. */
export function edgesOf(
  passage: QuotePassage,
  matches: readonly Match[],
  article: string,
  words: Words,
): Span | null {
  const within = matches.filter(({ ours }) => ours >= passage.first && ours < passage.last);
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) return null;
  const before = matches.findLast(({ ours }) => ours < passage.first);
  const after = matches.find(({ ours }) => ours >= passage.last);

  const missingBefore = first.ours - passage.first;
  const startWord =
    first.theirs -
    unmatched(
      missingBefore,
      before ? passage.first - before.ours - 1 : 0,
      before ? first.theirs - before.theirs - 1 : missingBefore,
    );
  const missingAfter = passage.last - 1 - last.ours;
  const endWord =
    last.theirs +
    unmatched(
      missingAfter,
      after ? after.ours - passage.last : 0,
      after ? after.theirs - last.theirs - 1 : missingAfter,
    );

  const from = Math.max(0, startWord);
  const to = Math.min(words.forms.length - 1, endWord);
  const wordStart = words.starts[from]!;
  const wordEnd = words.ends[to]!;
  const inside = passage.start - passage.starts[passage.first]!;
  const beyond = passage.ends[passage.last - 1]! - passage.end;
  return {
    start:
      inside > 0
        ? Math.min(wordStart + inside, words.ends[from]! - 1)
        : wordStart -
          signsBefore(
            passage.text.slice(passage.start, passage.starts[passage.first]),
            article.slice(words.ends[from - 1] ?? 0, wordStart),
          ),
    end:
      beyond > 0
        ? Math.max(wordEnd - beyond, words.starts[to]! + 1)
        : wordEnd +
          signsAfter(
            passage.text.slice(passage.ends[passage.last - 1], passage.end),
            article.slice(wordEnd, words.starts[to + 1]),
          ),
  };
}

/**
 * How many of the article's `room` unmatched words at an edge stand for the quote's `own` unmatched ones, when `others` unmatched words
 * of the context share the room: what was put in between belongs to neither.
 */
function unmatched(own: number, others: number, room: number): number {
  if (own === 0 || room <= 0) return 0;
  return room >= own + others ? own : Math.round((room * own) / (own + others));
}

/** Length of the article's end of `gap` that holds as many signs as the quote had before its first word. */
function signsBefore(had: string, gap: string): number {
  let wanted = signs(had);
  let length = 0;
  while (wanted > 0 && length < gap.length) {
    length++;
    if (isSign(gap[gap.length - length]!)) wanted--;
  }
  return wanted === signs(had) ? 0 : length;
}

/** The same for the beginning of the gap after its last word. */
function signsAfter(had: string, gap: string): number {
  let wanted = signs(had);
  let length = 0;
  let taken = 0;
  while (wanted > 0 && length < gap.length) {
    length++;
    if (!isSign(gap[length - 1]!)) continue;
    wanted--;
    taken = length;
  }
  return taken;
}

const isSign = (unit: string) => !/[\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(unit);
const signs = (text: string) => [...text].filter(isSign).length;
