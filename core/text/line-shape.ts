/** How a line uses capitals, which says how much a capital beside a name can prove. */
import { letterPattern } from './letter-pattern';
import { isCapital } from './words';

/** `sentence`: capitals mean names. `title`: a headline in Title Case. `caps`: ALL CAPITALS. */
export type LineShape = 'sentence' | 'title' | 'caps';

/** Words a Title Case headline leaves small, or too short to tell. */
const SMALL_MAX = 3;
/** Longest line, in UTF-16 code units, that can be a Title Case headline; longer ones are prose. */
const TITLE_MAX = 200;
/** Most digits of a headline: a date or a sum; more of them make a table. */
const DIGITS_MAX = 8;
/** How much of a line is looked at for its shape, in code units. */
const SAMPLE = 400;

const SENTENCE_END = /[.!?]["”’)]?\s*$/;
/** Where the full stop may stand, from the end, in code units. */
const TAIL = 6;
const SMALL_LETTERS = letterPattern(String.raw`[\p{Ll}]{3}`);
const UPPER = letterPattern(String.raw`[\p{Lu}]`, 'g');
const LOWER = letterPattern(String.raw`[\p{Ll}]`, 'g');
const CAPITALS = letterPattern(String.raw`[\p{Lu}]{2,}[^\p{L}]+[\p{Lu}]{2,}`);
const WORDS = letterPattern(String.raw`[\p{L}\p{M}'’-]+`, 'g');

/** The shape of one line; `heading` is what the page says of it. */
export function lineShape(line: string, heading = false): LineShape {
  const sample = line.length > SAMPLE ? line.slice(0, SAMPLE) : line;
  // Prose tells itself by small letters and its length or full stop; most lines are decided here.
  if ((line.length > TITLE_MAX || SENTENCE_END.test(line.slice(-TAIL))) && hasSmallLetters(line, sample))
    return 'sentence';
  const upper = sample.match(UPPER(sample))?.length ?? 0;
  const lower = sample.match(LOWER(sample))?.length ?? 0;
  if (upper > 0 && lower <= upper * 0.1 && CAPITALS(sample).test(sample)) return 'caps';
  if (line.length > TITLE_MAX) return 'sentence';
  const words = (sample.match(WORDS(sample)) ?? []).filter((word) => word.length > SMALL_MAX);
  const capitals = words.filter(isCapital).length;
  const digits = sample.match(/\d/g)?.length ?? 0;
  if (
    words.length >= 4 &&
    capitals >= words.length * (heading ? 0.75 : 0.85) &&
    !SENTENCE_END.test(line.slice(-TAIL)) &&
    digits <= DIGITS_MAX
  )
    return 'title';
  return 'sentence';
}

/** Most lines tell themselves by their beginning: the whole of a long one is looked at only where that has no three in a row. */
function hasSmallLetters(line: string, sample: string): boolean {
  return SMALL_LETTERS(sample).test(sample) || (line !== sample && SMALL_LETTERS(line).test(line));
}
