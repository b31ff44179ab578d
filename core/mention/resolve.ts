/** From candidates to mentions: survey the article, decide each reading in its light, choose among those that overlap. */
import type { Lexicon } from '../pack/lexicon';
import { choose } from './choose';
import { createCueFinder } from './cues';
import { decide } from './decide';
import type { Mention } from './mention';
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

/** The mentions of an article in reading order. */
export function resolve(
  passages: readonly ScannedPassage[],
  lexicon: Lexicon,
  options: ResolveOptions,
): Mention[] {
  const steps = resolveInSteps(passages, lexicon, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, two for each passage, so that a page can stop between them; the mentions are the return value. */
export function* resolveInSteps(
  passages: readonly ScannedPassage[],
  lexicon: Lexicon,
  { language, threshold }: ResolveOptions,
): Generator<void, Mention[], void> {
  const { free, registry, company, add } = startSurvey(lexicon, language);
  for (const passage of passages) {
    add(passage);
    if (passage.candidates.length > 0) yield;
  }
  const texts = passages.map(({ text }) => text);
  const evidence = {
    company,
    nameOf: (entity: number) => lexicon.entity(entity).name,
    cues: createCueFinder(texts),
    hasRival: createRivalFinder(texts),
  };
  const mentions: Mention[] = [];
  for (const readings of free) {
    if (readings.length === 0) continue;
    mentions.push(
      ...choose(
        readings.map((reading) => decide(reading, registry, evidence)),
        threshold,
      ),
    );
    yield;
  }
  return mentions;
}
