/** From candidates to mentions: survey the article, decide each reading in its light, choose among those that overlap. */
import { raiseCapitals } from '../text/raise';
import { choose } from './choose';
import { createCueFinder } from './cues';
import { type Decided, decide } from './decide';
import type { Mention } from './mention';
import type { Names } from './names';
import type { ScannedPassage } from './reading';
import { createRivalFinder } from './rival-acronym';
import { startSurvey } from './survey';

/** How to resolve. */
export interface ResolveOptions {
  /** Language of the article, a primary subtag: `en`, `fr` … */
  readonly language: string;
  /** Score, 0 to 1, below which nothing is reported; MARK_THRESHOLD by default. */
  readonly threshold?: number;
}

/** Readings in one step: some hundreds of microseconds where code is cold. */
const STEP = 16;

/** The mentions of an article in reading order. */
export function resolve(
  passages: readonly ScannedPassage[],
  lexicon: Names,
  options: ResolveOptions,
): Mention[] {
  const steps = resolveInSteps(passages, lexicon, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a few readings each, so that a page can stop between them; the mentions are the return value. */
export function* resolveInSteps(
  passages: readonly ScannedPassage[],
  lexicon: Names,
  { language, threshold }: ResolveOptions,
): Generator<void, Mention[], void> {
  const { free, registry, company, add } = startSurvey(lexicon, language);
  for (const passage of passages) {
    yield* add(passage);
  }
  const texts = passages.map(({ text }) => raiseCapitals(text));
  const evidence = {
    company,
    nameOf: (entity: number) => lexicon.entity(entity).name,
    cues: createCueFinder(texts),
    hasRival: createRivalFinder(texts),
  };
  const mentions: Mention[] = [];
  for (const readings of free) {
    if (readings.length === 0) continue;
    const decided: Decided[] = [];
    for (const reading of readings) {
      decided.push(decide(reading, registry, evidence));
      if (decided.length % STEP === 0) yield;
    }
    // No spread: a text without a break holds more mentions than a call takes arguments.
    for (const mention of choose(decided, threshold)) mentions.push(mention);
    yield;
  }
  return mentions;
}
