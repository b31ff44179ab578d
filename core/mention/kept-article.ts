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
/** What a passage takes beside its text, in UTF-16 units, about: an object, and its places in two maps. */
const PASSAGE_SIZE = 50;
/** What a candidate takes, in UTF-16 units, about: an object of three numbers, and its place in a list. */
const CANDIDATE_SIZE = 20;

export interface KeptArticle {
  /** How much is kept: UTF-16 units of the passages, and as many as what is kept beside them takes, about. It grows as `detect` steps. */
  size(): number;
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
  let size = 0;

  const scanned = (number: number): ScannedPassage => {
    const passage = kept.get(number);
    if (!passage) throw new RangeError(`passage ${number} is not kept`);
    if ('candidates' in passage) return passage;
    const whole = { ...passage, candidates: names.scan(passage.text) };
    kept.set(number, whole);
    size += whole.candidates.length * CANDIDATE_SIZE;
    return whole;
  };

  return {
    size: () => size,
    take(first, passages) {
      for (const [index, passage] of passages.entries()) {
        if (kept.has(first + index)) continue;
        kept.set(first + index, passage);
        size += sizeOf(passage);
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
      size = passages.reduce((sum, passage) => sum + sizeOf(passage), 0);
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

function sizeOf(passage: Passage | ScannedPassage): number {
  const candidates = 'candidates' in passage ? passage.candidates.length : 0;
  return passage.text.length + PASSAGE_SIZE + candidates * CANDIDATE_SIZE;
}

function sampleOf(passages: readonly Passage[]): string {
  let sample = '';
  for (const { text } of passages) {
    sample += `${text}\n`;
    if (sample.length >= SAMPLE_LENGTH) break;
  }
  return sample;
}
