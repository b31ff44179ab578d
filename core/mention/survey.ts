/**
 * The look over the whole article before anything is decided: which readings are free of longer names, which are sure by
 * themselves, who is introduced and in what company.
 */
import type { Lexicon } from '../pack/lexicon';
import { type LineShape, lineShape } from '../text/line-shape';
import { isIntroducedAsNew, isIntroducedByTitle } from './apposition';
import { compoundEnd } from './compound';
import { onlyDescribes } from './describes';
import { introduceReading, introduceStranger } from './introduce';
import { countsIn } from './languages';
import { nameStart } from './left-name';
import { listedEnd } from './not-names';
import type { Registry } from './people';
import { type Reading, readCandidate, type ScannedPassage } from './reading';
import { nameEnd } from './right-name';
import { fits } from './surface';

/** What is known of one passage. */
export interface SurveyedPassage {
  readonly text: string;
  /** Readings that no longer name has swallowed, by start, the longest first. */
  readonly free: readonly Reading[];
  /** Spans of longer names that the readings stood in. */
  readonly swallowed: readonly Reading[];
}

/** What is known of the article. */
export interface Survey {
  readonly passages: SurveyedPassage[];
  readonly registry: Registry;
  /** Passages, ascending, in which each entity is surely named, by entity id. */
  readonly company: Map<string, number[]>;
}

/** An empty survey, to be filled passage by passage. */
export function startSurvey(): Survey {
  return { passages: [], registry: new Map(), company: new Map() };
}

/** Adds one passage, the next in order, to the survey. */
export function surveyPassage(
  survey: Survey,
  passage: ScannedPassage,
  lexicon: Lexicon,
  language: string,
): void {
  const index = survey.passages.length;
  const { text } = passage;
  const readings = readingsOf(passage, index, lexicon, language);
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const reading of readings) {
    if (reading.name.needs !== 'nothing') continue;
    starts.add(reading.start);
    ends.add(reading.end);
  }
  const isNamed = (at: number): boolean => starts.has(at) || ends.has(at);
  const free: Reading[] = [];
  const swallowed: Reading[] = [];
  let covered = 0;
  for (const reading of readings) {
    if (reading.end <= covered) continue;
    const listed = listedEnd(text, reading);
    const start = reading.cased ? nameStart(text, reading, isNamed) : reading.start;
    const end = listed ?? (reading.cased ? nameEnd(text, reading, isNamed) : compoundEnd(text, reading));
    const isTwin = isSameSpan(reading, swallowed[swallowed.length - 1]);
    if (listed !== undefined || isTwin || start < reading.start || end > reading.end) {
      if (listed !== undefined && isSameSpan(reading, free[free.length - 1])) free.pop();
      if (listed === undefined || holdsNoOther(reading)) covered = Math.max(covered, end);
      swallowed.push(reading);
      introduceStranger(survey.registry, reading, text, start, end);
      continue;
    }
    free.push(reading);
    if (
      reading.thing.type === 'person' &&
      reading.name.needs === 'introduction' &&
      isIntroducedByTitle(text, reading)
    ) {
      introduceReading(survey.registry, reading, text, [reading.name.text.toLowerCase()]);
    } else if (isIntroducedAsNew(text, reading)) {
      introduceStranger(survey.registry, reading, text, reading.start, reading.end);
    }
    if (reading.name.needs !== 'nothing') continue;
    if (!reading.single && !onlyDescribes(reading)) covered = reading.end;
    noteSure(survey, reading, text);
  }
  survey.passages.push({ text, free, swallowed });
}

/** False for another meeting of a body (“NATO summit in Vilnius”): the body in it is named by itself. */
function holdsNoOther({ thing, surface }: Reading): boolean {
  return thing.type !== 'event' || /election/i.test(surface);
}

/** True when both read the same span as the same entity: U.S.A. and USA. */
function isSameSpan(reading: Reading, other: Reading | undefined): boolean {
  return other?.start === reading.start && other.end === reading.end && other.thing === reading.thing;
}

function readingsOf(passage: ScannedPassage, index: number, lexicon: Lexicon, language: string): Reading[] {
  const { text } = passage;
  const readings: Reading[] = [];
  let lineStart = 0;
  let lineEnd = -1;
  let shape: LineShape = 'sentence';
  for (const candidate of passage.candidates) {
    if (candidate.start > lineEnd) {
      lineStart = text.lastIndexOf('\n', candidate.start) + 1;
      const next = text.indexOf('\n', candidate.start);
      lineEnd = next < 0 ? text.length : next;
      shape = lineShape(text.slice(lineStart, lineEnd), passage.heading);
    }
    const reading = readCandidate(candidate, index, text, shape, lexicon);
    if (countsIn(reading.name, reading.thing, language) && fits(reading, text)) readings.push(reading);
  }
  return readings;
}

/** Files a sure name as company, and a person’s whole name as an introduction. */
function noteSure(survey: Survey, reading: Reading, text: string): void {
  const { id, type } = reading.thing;
  const places = survey.company.get(id);
  if (!places) survey.company.set(id, [reading.passage]);
  else if (places[places.length - 1] !== reading.passage) places.push(reading.passage);
  if (type !== 'person' || reading.single) return;
  introduceReading(survey.registry, reading, text, reading.name.text.toLowerCase().split(/[\s-]+/));
}
