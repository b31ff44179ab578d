/**
 * The look over the whole article before anything is decided: which readings are free of longer names, which are sure by
 * themselves, who is introduced and in what company.
 */

import { type LineShape, lineShape } from '../text/line-shape';
import { raiseCapitals } from '../text/raise';
import { COMPOUND_ENDING } from '../text/word-kinds';
import { wordsIn } from '../text/words';
import { isIntroducedAsNew, isIntroducedByTitle } from './apposition';
import { compoundEnd } from './compound';
import { isAnotherThing } from './definition';
import { onlyDescribes } from './describes';
import { introduceReading, introduceStranger, introduceThing } from './introduce';
import { countsIn } from './languages';
import { nameStart } from './left-name';
import type { Names } from './names';
import { listedEnd } from './not-names';
import type { Registry } from './people';
import { type Named, type Reading, readName, readSpan, type ScannedPassage } from './reading';
import { leadsToBody, nameEnd } from './right-name';
import { fits } from './surface';

/** What is known of the article, so far. */
export interface Survey {
  /** Readings that no longer name has swallowed, by passage; by start, the longest first. */
  readonly free: Reading[][];
  readonly registry: Registry;
  /** Passages, ascending, in which each entity is surely named, by its index in the lexicon. */
  readonly company: Map<number, number[]>;
  /** Takes in one passage, the next in order, in steps; one without candidates takes none. */
  add(passage: ScannedPassage): Iterable<void>;
}

/** Candidates, and then readings, in one step. */
const STEP = 16;
const NONE: never[] = [];

/** An empty survey. */
export function startSurvey(lexicon: Names, language: string): Survey {
  const { kindsOf, patterns } = lexicon.words();
  const allFree: Reading[][] = [];
  const registry: Registry = new Map();
  const company = new Map<number, number[]>();
  const known = new Map<number, Named | undefined>();

  /** What an alias names, decoded once; undefined where it does not count in the article's language. */
  const namedBy = (alias: number): Named | undefined => {
    if (known.has(alias)) return known.get(alias);
    const name = lexicon.alias(alias);
    const thing = lexicon.entity(name.entity);
    const named = countsIn(name, thing, language) ? readName(name, thing) : undefined;
    known.set(alias, named);
    return named;
  };

  function* readingsOf({ text: written, heading, candidates }: ScannedPassage): Generator<void, Reading[]> {
    const text = raiseCapitals(written);
    const words = wordsIn(text, kindsOf);
    const readings: Reading[] = [];
    let lineEnd = -1;
    let shape: LineShape = 'sentence';
    for (let n = 0; n < candidates.length; n++) {
      if (n % STEP === STEP - 1) yield;
      const candidate = candidates[n]!;
      const { start } = candidate;
      if (start > lineEnd) {
        lineEnd = text.indexOf('\n', start);
        if (lineEnd < 0) lineEnd = text.length;
        // Capitals that nobody wrote prove as little as a headline's.
        shape =
          text === written
            ? lineShape(text.slice(text.lastIndexOf('\n', start) + 1, lineEnd), heading)
            : 'title';
      }
      const named = namedBy(candidate.alias);
      if (!named) continue;
      const reading = readSpan(candidate, allFree.length, text, words, shape, named);
      if (fits(reading)) readings.push(reading);
    }
    return readings;
  }

  /** Files a sure name as company, and a person’s whole name as an introduction. */
  const noteSure = (reading: Reading): void => {
    const { name, type, single, passage } = reading;
    const places = company.get(name.entity) ?? [];
    company.set(name.entity, places);
    places.push(passage);
    const parts = name.text.toLowerCase().split(/[\s-]/);
    // A surname that is known by itself stands for the whole name while it is nobody else's.
    if (type === 'person' && (!single || !registry.has(parts[0]!)))
      introduceReading(registry, reading, parts);
  };

  return {
    free: allFree,
    registry,
    company,
    add(passage) {
      if (passage.candidates.length > 0) return survey(passage);
      allFree.push(NONE);
      return NONE;
    },
  };

  function* survey(passage: ScannedPassage): Generator<void, void> {
    const readings = yield* readingsOf(passage);
    const edges = new Set<number>();
    for (const { sure, start, end } of readings) if (sure) edges.add(start).add(end);
    const isNamed = (at: number): boolean => edges.has(at);
    const free: Reading[] = [];
    let swallowed: Reading | undefined;
    let covered = 0;
    for (let n = 0; n < readings.length; n++) {
      if (n % STEP === STEP - 1) yield;
      const reading = readings[n]!;
      const { start, end, cased, type, name } = reading;
      if (end <= covered || isTwin(reading, swallowed)) continue;
      const listed = listedEnd(reading);
      const from = cased ? nameStart(reading, isNamed) : start;
      const to =
        listed ?? (cased ? nameEnd(reading, isNamed) : compoundEnd(reading, patterns[COMPOUND_ENDING]!));
      if (listed !== undefined || from < start || to > end) {
        if (listed !== undefined && isTwin(reading, free.at(-1))) free.pop();
        // Another meeting of a body (“NATO summit in Vilnius”): the body in it is named by itself.
        const isMeeting = type === 'event' && !/election/i.test(reading.surface);
        if (listed === undefined || !isMeeting) covered = Math.max(covered, to);
        // “U.S.-Vietnam Trade Council”: with its second half the first is a part of the body’s name.
        if (to > end && leadsToBody(reading.words, end)) while (isJoined(free.at(-1), reading)) free.pop();
        // “Moscow, Idaho”: where nothing told of the other before, the bare name is this town's.
        if (
          type === 'place' &&
          listed === undefined &&
          to > end &&
          reading.text[end] === ',' &&
          !company.has(name.entity)
        )
          introduceThing(registry, reading);
        swallowed = reading;
        introduceStranger(registry, reading, from, to);
        continue;
      }
      free.push(reading);
      if (type === 'person' && name.needs === 'introduction' && isIntroducedByTitle(reading, free.at(-2)))
        introduceReading(registry, reading, [name.text.toLowerCase()]);
      else if (isIntroducedAsNew(reading, free.at(-2))) introduceStranger(registry, reading, start, end);
      else if (isAnotherThing(reading)) introduceThing(registry, reading);
      if (!reading.sure) continue;
      if (!reading.single && !onlyDescribes(reading)) covered = end;
      noteSure(reading);
    }
    allFree.push(free);
    yield;
  }
}

/** True when the first ends at a hyphen behind which the second begins. */
function isJoined(first: Reading | undefined, { start, text }: Reading): boolean {
  return first?.end === start - 1 && /[-–‑]/.test(text[start - 1]!);
}

/** True when both read the same span as the same entity: U.S.A. and USA. */
function isTwin({ start, end, thing }: Reading, other: Reading | undefined): boolean {
  return other?.start === start && other.end === end && other.thing === thing;
}
