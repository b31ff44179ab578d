/**
 * Whether a place is the quote's: the one file that knows the weights. What speaks for a place is put into five figures and those into
 * one score, a logistic regression fitted on half of the trials of `npm run bench -- anchoring` and confirmed by the other half, by
 * Wikinews and by Wikipedia. Bits are those of `WordIndex.bitsOf`: a rare word tells more than a common one.
 */
import type { Match } from './align';
import type { QuotePassage } from './passage';
import type { WordIndex } from './word-index';

/** What speaks for a place. */
export interface Evidence {
  /** Share of the quote's bits that are still there, 0 to 1. */
  readonly quote: number;
  /** Share of the near context that is still there and still near, 0 to 1: on the side where more is, and on the other. */
  readonly company: number;
  readonly lesserCompany: number;
  /** The sum; places are compared by it, and under 0 none is right. */
  readonly score: number;
}

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

/** Least share of the quote, in any company; least share for one whose company is gone; and what counts as gone. */
const LEAST_QUOTE = 0.4;
const QUOTE_ALONE = 0.8;
const LEAST_COMPANY = 0.5;
/** Shares from which on nobody would doubt the place. */
const SURE_QUOTE = 0.8;

/** Returns what speaks for the place that the matches show; `matches` hold at least one word of the quote. */
export function weigh(passage: QuotePassage, matches: readonly Match[], index: WordIndex): Evidence {
  const { first, last, forms } = passage;
  const alikeAt = new Map(matches.map(({ ours, alike }) => [ours, alike]));
  const within = matches.filter(({ ours }) => ours >= first && ours < last);
  const [head, tail] = [within[0]!, within.at(-1)!];
  let [bits, held] = [0, 0];
  for (let at = first; at < last; at++) {
    const worth = index.bitsOf(forms[at]!);
    bits += worth;
    held += worth * (alikeAt.get(at) ?? 0);
  }
  const side = (from: number, to: number, step: number): number => {
    let [whole, kept] = [0, 0];
    for (let at = from, far = 0; at !== to; at += step, far++) {
      const worth = index.bitsOf(forms[at]!) * 0.5 ** (far / NEAR_WORDS);
      whole += worth;
      kept += worth * (alikeAt.get(at) ?? 0);
    }
    return whole > 0 ? kept / whole : 0;
  };
  const before = matches.findLast(({ ours }) => ours < first);
  const after = matches.find(({ ours }) => ours >= last);
  const sides = [
    before ? side(first - 1, -1, -1) * nearness(head, before) : 0,
    after ? side(last, forms.length, 1) * nearness(after, tail) : 0,
  ];
  const quote = bits > 0 ? held / bits : 0;
  const [company, lesserCompany] = [Math.max(...sides), Math.min(...sides)];
  const strangers = Math.max(0, tail.theirs - head.theirs + 1 - (last - first));
  const score =
    BASE +
    TELLING * quote * Math.sqrt(Math.min(held, TELLING_BITS) / TELLING_BITS) +
    COMPANY * company ** 2 +
    BOTH_SIDES * company * lesserCompany +
    STRANGERS * Math.log2(1 + strangers) +
    (quote > 0.999 && isAlone(forms.slice(first, last), index) ? ALONE : 0);
  return { quote, company, lesserCompany, score };
}

/** Whether the place is the quote's, `null` where an orphan is better: the floor. */
export function judge({ quote, company, score }: Evidence): 'close' | 'uncertain' | null {
  if (score < 0 || quote < LEAST_QUOTE || (quote < QUOTE_ALONE && company < LEAST_COMPANY)) return null;
  return quote >= SURE_QUOTE && company >= LEAST_COMPANY ? 'close' : 'uncertain';
}

/** 1 where two matches are as far apart as they were, less where words came between or went. */
function nearness(later: Match, earlier: Match): number {
  const strange = Math.abs(later.theirs - earlier.theirs - (later.ours - earlier.ours));
  if (strange <= BETWEEN_WORDS) return 1;
  return Math.max(LEAST_NEARNESS, 0.5 ** ((strange - BETWEEN_WORDS) / NEAR_WORDS));
}

/** Whether these words stand in this order at one place of the article only. */
function isAlone(forms: readonly string[], index: WordIndex): boolean {
  const all = index.words.forms;
  const found = index
    .placesOf(forms[0]!)
    .filter((place) => forms.every((form, at) => all[place + at] === form));
  return found.length === 1;
}
