/** How well quotes are found again: articles × quotes × kinds of edit, counted strictly. */
import { describe } from '../../../core/annotation/describe';
import { locate } from '../../../core/annotation/locate';
import { timed } from '../bench';
import type { Article } from './articles';
import type { Edit } from './edits';
import { assemble, type Span, spansOf, WORD } from './pieces';
import { chanceOf } from './random';

/** What came of the trials of one kind of edit. */
export interface Tally {
  readonly edit: string;
  readonly isGone: boolean;
  trials: number;
  /** At the right place. */
  found: number;
  /** Anchored, but elsewhere (or, of a quote that is gone, anywhere). */
  wrong: number;
}

/** A trial that went wrong, for looking at. */
export interface Miss {
  readonly edit: string;
  readonly quote: string;
  readonly got: string | null;
  readonly wanted: string | null;
  readonly text: string;
}

export interface Measured {
  readonly tallies: readonly Tally[];
  /** Milliseconds of each `locate`, ascending; none of them had an index from an earlier one. */
  readonly timesMs: readonly number[];
  readonly misses: readonly Miss[];
}

/** Words of the quotes, from a name to a long paragraph. */
const QUOTE_WORDS = [2, 3, 4, 6, 9, 14, 20, 30, 45, 60];
/** Share of overlap (intersection over union) from which a place is the right one. */
const RIGHT_OVERLAP = 0.8;

/** Returns what came of all trials with a seed. */
export function measure(
  texts: readonly Article[],
  edits: readonly Edit[],
  seed: number,
  quotesPerText: number,
): Measured {
  const tallies = edits.map(({ name, isGone }) => ({
    edit: name,
    isGone: isGone === true,
    trials: 0,
    found: 0,
    wrong: 0,
  }));
  const timesMs: number[] = [];
  const misses: Miss[] = [];
  texts.forEach(({ text, more }, textAt) => {
    const chance = chanceOf(seed * 7919 + textAt);
    for (let n = 0; n < quotesPerText; n++) {
      const quote = quoteIn(text, chance.pick(QUOTE_WORDS), chance.below(1 << 30));
      const selectors = describe(text, quote.start, quote.end);
      edits.forEach((edit, editAt) => {
        const pieces = edit.apply({ text, quote, chance, more: () => more(chance) });
        if (!pieces) return;
        const edited = assemble(pieces, text, quote);
        const wanted = edit.isGone ? null : edited.place;
        if (!edit.isGone && !wanted) return;
        const place = locate(edited.text, selectors);
        // What else the machine does hits one of two runs, seldom both.
        timesMs.push(Math.min(...[0, 1].map(() => timed(() => locate(edited.text, selectors)))));
        const tally = tallies[editAt]!;
        tally.trials++;
        const isRight =
          wanted === null ? place === null : place !== null && overlapOf(place, wanted) >= RIGHT_OVERLAP;
        if (isRight) tally.found++;
        else if (place) tally.wrong++;
        if (!isRight)
          misses.push({
            edit: edit.name,
            quote:
              text.slice(quote.start - 30, quote.start) +
              '[' +
              text.slice(quote.start, quote.end) +
              ']' +
              text.slice(quote.end, quote.end + 30),
            got: place && edited.text.slice(place.start, place.end),
            wanted: wanted && edited.text.slice(wanted.start, wanted.end),
            text: edited.text,
          });
      });
    }
  });
  return { tallies, timesMs: timesMs.sort((a, b) => a - b), misses };
}

function quoteIn(text: string, length: number, at: number): Span {
  const words = spansOf(text, WORD);
  const first = at % Math.max(1, words.length - length);
  const last = Math.min(words.length - 1, first + length - 1);
  return { start: words[first]!.start, end: words[last]!.end };
}

function overlapOf(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, both) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
