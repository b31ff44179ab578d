/** A candidate with all that the steps of the resolver ask about it. */
import type { LexiconName, LexiconThing } from '../pack/lexicon';
import { letterPattern } from '../text/letter-pattern';
import type { LineShape } from '../text/line-shape';
import type { TextWords } from '../text/words';
import type { Candidate, Passage } from './mention';
import { isSpeaker } from './speaker';

const ACRONYM = letterPattern(String.raw`^(?:[\p{Lu}][\p{M}]*\.?\s?)+$`);

/** A passage with the candidates that scanning found in it, by start, the longest first. */
export interface ScannedPassage extends Passage {
  readonly candidates: readonly Candidate[];
}

/** One way to read a span: this alias, of this entity. */
export interface Reading {
  /** Index of the passage in the article. */
  readonly passage: number;
  /** Text of the passage, and its words. */
  readonly text: string;
  readonly words: TextWords;
  readonly start: number;
  readonly end: number;
  /** The surface form, as it stands. */
  readonly surface: string;
  readonly name: LexiconName;
  readonly thing: LexiconThing;
  readonly type: LexiconThing['type'];
  /** How the line uses capitals. */
  readonly shape: LineShape;
  /** True when the alias counts by itself. */
  readonly sure: boolean;
  /** True when the alias is one word. */
  readonly single: boolean;
  /** True when the surface form is of a script with upper and lower case. */
  readonly cased: boolean;
  /** True in the label that says who speaks in a transcript: “JULIANA KIM, BYLINE:”. */
  readonly speaks: boolean;
  /** True for US, U.N., NATO and the like: names that stand before nouns and titles as adjectives do. */
  readonly acronym: boolean;
}

/** An alias with all that holds wherever it stands, found once for an article. */
export interface Named {
  readonly name: LexiconName;
  readonly thing: LexiconThing;
  readonly single: boolean;
  readonly acronym: boolean;
  /** True when it is written in capitals. */
  readonly capitals: boolean;
}

/** What holds for an alias of an entity wherever it stands. */
export function readName(name: LexiconName, thing: LexiconThing): Named {
  const { text } = name;
  return {
    name,
    thing,
    single: !/[\s-]/.test(text),
    acronym: ACRONYM(text).test(text),
    capitals: text === text.toUpperCase(),
  };
}

/** Reads a span as an alias of an entity; `shape` is that of its line. */
export function readSpan(
  { start, end }: Candidate,
  passage: number,
  text: string,
  words: TextWords,
  shape: LineShape,
  { name, thing, single, acronym, capitals: isCapitals }: Named,
): Reading {
  const surface = text.slice(start, end);
  const capitals = surface.toUpperCase();
  // A name in capitals is as little proved by capitals beside it in a line of small letters as in a headline.
  const isShouted = surface.length > 3 && surface === capitals && !isCapitals;
  const speaks = thing.type === 'person' && surface === capitals && isSpeaker(text, start, end);
  return {
    passage,
    text,
    words,
    start,
    end,
    surface,
    name,
    thing,
    type: thing.type,
    // A label names one person and says nothing else: there a capital proves as much as in a sentence.
    shape: speaks ? 'sentence' : isShouted ? 'caps' : shape,
    speaks,
    sure: name.needs === 'nothing',
    single,
    cased: capitals !== surface.toLowerCase(),
    acronym,
  };
}
