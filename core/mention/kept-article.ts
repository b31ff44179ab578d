/** An article that arrives piece by piece and changes: a passage is scanned once, the article is resolved whole each time. */
import { languageOf } from '../text/language';
import { type Detected, tellMentions } from './detected';
import type { Passage } from './mention';
import type { FindableNames } from './names';
import { numbersOf, type PassageOrder } from './passage-order';
import type { ScannedPassage } from './reading';
import { resolveInSteps } from './resolve';

/** UTF-16 units of the article that its language is told by, at least. */
const SAMPLE_LENGTH = 4_000;

export interface KeptArticle {
  /** UTF-16 units of all passages that are kept. */
  length(): number;
  /** Takes in passages, numbered in a row from `first` on. A number stands for the same passage for ever. */
  take(first: number, passages: readonly Passage[]): void;
  /** True where all passages of the order are kept, and the turn is the last one or the one after it. */
  follows(order: PassageOrder, turn: number): boolean;
  /**
   * Detects, in steps, what is named in the article that these passages make, and forgets all others. `declared` is the language that
   * the page says it is in. Returns what is new or gone since the turn before; the same turn again is told the same again, as its answer
   * may have been lost. Throws a RangeError where a passage is not kept.
   */
  detect(order: PassageOrder, declared: string | undefined, turn: number): Generator<void, Detected, void>;
}

/** Returns an article without passages. */
export function keepArticle(names: FindableNames): KeptArticle {
  let kept = new Map<number, Passage | ScannedPassage>();
  let turn = 0;
  /** What each passage was said to name, up to the turn before the last and up to the last. */
  let before: ReadonlyMap<number, string> = new Map();
  let told = before;
  let length = 0;

  const scanned = (number: number): ScannedPassage => {
    const passage = kept.get(number);
    if (!passage) throw new RangeError(`passage ${number} is not kept`);
    if ('candidates' in passage) return passage;
    const whole = { ...passage, candidates: names.scan(passage.text) };
    kept.set(number, whole);
    return whole;
  };

  return {
    length: () => length,
    take(first, passages) {
      for (const [index, passage] of passages.entries()) {
        if (kept.has(first + index)) continue;
        kept.set(first + index, passage);
        length += passage.text.length;
      }
    },
    follows: (order, next) =>
      (next === turn || next === turn + 1) && numbersOf(order).every((number) => kept.has(number)),
    *detect(order, declared, next) {
      const numbers = numbersOf(order);
      const passages: ScannedPassage[] = [];
      for (const number of numbers) {
        passages.push(scanned(number));
        yield;
      }
      kept = new Map(passages.map((passage, index) => [numbers[index]!, passage]));
      length = passages.reduce((sum, { text }) => sum + text.length, 0);
      const language = languageOf(sampleOf(passages), names.words().kindsOf, declared);
      const mentions = yield* resolveInSteps(passages, names, { language });
      if (next !== turn) before = told;
      turn = next;
      const { detected, now } = tellMentions(mentions, numbers, before);
      told = now;
      return detected;
    },
  };
}

function sampleOf(passages: readonly Passage[]): string {
  let sample = '';
  for (const { text } of passages) {
    sample += `${text}\n`;
    if (sample.length >= SAMPLE_LENGTH) break;
  }
  return sample;
}
