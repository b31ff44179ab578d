/** From candidates to mentions: survey the article, decide each reading in its light, choose among those that overlap. */
import type { Lexicon } from '../pack/lexicon';
import { choose, MARK_THRESHOLD } from './choose';
import { createCueFinder } from './cues';
import { decide } from './decide';
import type { Evidence } from './meaning';
import type { Mention } from './mention';
import type { ScannedPassage } from './reading';
import { createRivalFinder } from './rival-acronym';
import { type Survey, startSurvey, surveyPassage } from './survey';

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
  options: ResolveOptions,
): Generator<void, Mention[], void> {
  const survey = startSurvey();
  for (const passage of passages) {
    surveyPassage(survey, passage, lexicon, options.language);
    if (passage.candidates.length > 0) yield;
  }
  const texts = passages.map((passage) => passage.text);
  const evidence = evidenceOf(survey, texts, lexicon);
  const mentions: Mention[] = [];
  for (const { text, free } of survey.passages) {
    if (free.length === 0) continue;
    const decided = free.map((reading) => decide(reading, text, survey.registry, evidence));
    mentions.push(...choose(decided, options.threshold ?? MARK_THRESHOLD));
    yield;
  }
  return mentions;
}

function evidenceOf(survey: Survey, texts: readonly string[], lexicon: Lexicon): Evidence {
  const names = new Map<string, string>();
  for (const { free } of survey.passages) for (const { thing } of free) names.set(thing.id, thing.name);
  return {
    company: survey.company,
    nameOf: (id) => names.get(id) ?? id,
    idOf: (index) => lexicon.entity(index).id,
    cues: createCueFinder(texts),
    hasRival: createRivalFinder(texts),
    textOf: (passage) => texts[passage] ?? '',
  };
}
