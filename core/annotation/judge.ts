/**
 * Whether a place is the quote's: the one file that knows the weights. What speaks for a place is put into five figures and those into
 * one score, a logistic regression fitted on half of the trials of `npm run bench -- anchoring` and confirmed by the other half, by
 * Wikinews and by Wikipedia. Bits are those of `WordIndex.bitsOf`: a rare word tells more than a common one.
 */
import type { Meeting } from './chain';
import type { Certainty } from './locate';
import type { Meetings } from './meetings';
import type { QuotePassage } from './passage';
import type { WordIndex } from './word-index';

/** Words after which a word of the context counts half as much: what stands next to the quote knows it best. */
const NEAR_WORDS = 6;
/** Words that may have come between quote and context and leave it near; of each further six, half is lost, down to a rest. */
const BETWEEN_WORDS = 2;
const LEAST_NEARNESS = 0.15;
/** Bits from which on more words do not make a quote more telling: some ten words that are not common. */
const TELLING_BITS = 100;

/** The weights of the regression. */
const BASE = -9;
const TELLING = 7.7;
const COMPANY = 5.4;
const BOTH_SIDES = 4.6;
/** The only place with the very words. */
const ALONE = 3.4;
/** Per doubling of the words that came in. */
const STRANGERS = -0.85;

/** Least share of the quote, in its company; and what company counts as gone. */
const LEAST_QUOTE = 0.4;
const LEAST_COMPANY = 0.5;
/** Share from which on nobody would doubt the place, and without which nobody would believe it where the company is gone. */
const SURE_QUOTE = 0.8;

/** What is said of a place. */
export interface Verdict {
  /** What speaks for it, summed; places are compared by it. */
  readonly score: number;
  /** Null where an orphan is better: the floor. */
  readonly certainty: Exclude<Certainty, 'exact'> | null;
}

/** Returns what speaks for the place that the matched words show. */
export function judge(
  { first, last, forms }: QuotePassage,
  { matches, head, tail, before, after }: Meetings,
  { bitsOf, placesOf, forms: all }: WordIndex,
): Verdict {
  const alikes: number[] = [];
  for (const { ours, alike } of matches) alikes[ours] = alike;
  /** Bits of the words from `at` by `step` up to `end`, each the less the further, and which of them are still there. */
  const weigh = (at: number, end: number, step: number, near: number): [held: number, share: number] => {
    let [whole, held, weight] = [0, 0, 1];
    for (; at !== end; at += step, weight *= near) {
      const worth = bitsOf(forms[at]!) * weight;
      whole += worth;
      held += worth * (alikes[at] ?? 0);
    }
    return [held, held / (whole || 1)];
  };
  const near = 0.5 ** (1 / NEAR_WORDS);
  const [held, quote] = weigh(first, last, 1, 1);
  const sides = [
    before ? weigh(first - 1, -1, -1, near)[1] * nearness(head, before) : 0,
    after ? weigh(last, forms.length, 1, near)[1] * nearness(after, tail) : 0,
  ];
  const company = Math.max(...sides);
  const strangers = Math.max(0, tail.theirs - head.theirs - last + first + 1);
  const isAlone =
    quote > 0.999 &&
    placesOf(forms[first]!).filter((place) =>
      forms.slice(first, last).every((form, at) => all[place + at] === form),
    ).length === 1;
  const score =
    BASE +
    TELLING * quote * Math.sqrt(Math.min(1, held / TELLING_BITS)) +
    COMPANY * company ** 2 +
    BOTH_SIDES * sides[0]! * sides[1]! +
    STRANGERS * Math.log2(1 + strangers) +
    (isAlone ? ALONE : 0);
  const isKnown = company >= LEAST_COMPANY;
  const certainty =
    score < 0 || quote < (isKnown ? LEAST_QUOTE : SURE_QUOTE)
      ? null
      : isKnown && quote >= SURE_QUOTE
        ? 'close'
        : 'uncertain';
  return { score, certainty };
}

/** 1 where two matches are as far apart as they were, less where words came between or went. */
function nearness(later: Meeting, earlier: Meeting): number {
  const strange = Math.abs(later.theirs - earlier.theirs - later.ours + earlier.ours);
  return Math.max(LEAST_NEARNESS, Math.min(1, 0.5 ** ((strange - BETWEEN_WORDS) / NEAR_WORDS)));
}
