/** A candidate with all that the steps of the resolver ask about it. */
import type { Lexicon, LexiconName, LexiconThing } from '../pack/lexicon';
import type { LineShape } from '../text/line-shape';
import type { Candidate, Passage } from './mention';

/** A passage with the candidates that scanning found in it, by start, the longest first. */
export interface ScannedPassage extends Passage {
  readonly candidates: readonly Candidate[];
}

/** One way to read a span: this alias, of this entity. */
export interface Reading {
  /** Index of the passage in the article. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** The surface form, as it stands. */
  readonly surface: string;
  readonly name: LexiconName;
  readonly thing: LexiconThing;
  /** How the line uses capitals. */
  readonly shape: LineShape;
  /** True when the alias is one word. */
  readonly single: boolean;
  /** True when the line opens with the name in capitals, and a date or an agency after it. */
  readonly dateline: boolean;
  /** True when the surface form is of a script with upper and lower case. */
  readonly cased: boolean;
}

/** Reads one candidate. */
export function readCandidate(
  candidate: Candidate,
  passage: number,
  text: string,
  shape: LineShape,
  lexicon: Lexicon,
): Reading {
  const name = lexicon.alias(candidate.alias);
  const surface = text.slice(candidate.start, candidate.end);
  const cased = /\p{Lu}|\p{Ll}/u.test(surface);
  return {
    passage,
    start: candidate.start,
    end: candidate.end,
    surface,
    name,
    thing: lexicon.entity(name.entity),
    // A name in capitals is as little proved by capitals beside it in a line of small letters as in a headline.
    shape: isShouted(surface, name.text) ? 'caps' : shape,
    single: !/[\s-]/.test(name.text),
    cased,
    dateline: isDateline(text, candidate, surface),
  };
}

/** What follows the place in a dateline: a date, an agency in brackets, a dash, or another place and one of these. */
const AFTER_DATELINE =
  /^(?:,\s+[\p{L}. ]{1,24})?(?:,?\s+(?:\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}\b|\d{4}-\d\d-\d\d)|\s*\(|\s*(?:[—–]|--)|\s+-\s)/u;

function isDateline(text: string, { start, end }: Candidate, surface: string): boolean {
  if (start > 0 && text[start - 1] !== '\n') return false;
  return surface === surface.toUpperCase() && AFTER_DATELINE.test(text.slice(end, end + 48));
}

function isShouted(surface: string, alias: string): boolean {
  return surface.length > 3 && surface === surface.toUpperCase() && alias !== alias.toUpperCase();
}

/** True for US, U.N., NATO and the like: names that stand before nouns and titles as adjectives do. */
export function isAcronym(reading: Reading): boolean {
  return /^(?:\p{Lu}\p{M}*\.?\s?)+$/u.test(reading.name.text);
}
