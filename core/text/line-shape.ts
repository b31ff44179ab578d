/** How a line uses capitals, which says how much a capital beside a name can prove. */
import { letterPattern } from './letter-pattern';
import { isCapital } from './words';

/** `sentence`: capitals mean names. `title`: a headline in Title Case. `caps`: ALL CAPITALS. */
export type LineShape = 'sentence' | 'title' | 'caps';

/** Words a Title Case headline leaves small, or too short to tell. */
const SMALL_MAX = 3;
/** Fewest longer words of a headline: fewer are as well a name or a list's entry, but where the page says heading, or where small words join them. */
const WORDS_MIN = 4;
const WORDS_OF_SHORT = 3;
/** Joins no parts of a name, as “of” and “and” do: “Washington Braces for Shutdown”. */
const JOINED = / (?:in|to|for|as|on|over|after|with|at|amid|by|from) /;
/** Longest line, in UTF-16 code units, that can be one Title Case headline; a longer one of their shape is a programme's row of them. */
const TITLE_MAX = 200;
/** What a row of headlines may have of commas and digits, by its long words: a list of names and a table have more. */
const COMMAS_SHARE = 0.12;
const DIGITS_SHARE = 0.5;
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
/** Four longer words in small letters near each other: nearly all prose tells itself by its beginning. */
const PROSE = letterPattern(String.raw`(?:(?<![\p{L}'’-])[\p{Ll}]{4,}(?![\p{L}])[^]{0,60}?){4}`);
const WORDS = letterPattern(String.raw`[\p{L}\p{M}'’-]+`, 'g');

/** The shape of one line; `heading` is what the page says of it. */
export function lineShape(line: string, heading = false): LineShape {
  const sample = line.slice(0, SAMPLE);
  // Prose tells itself by small letters and its length or full stop; most lines are decided here.
  if (line.length > TITLE_MAX && PROSE(sample).test(sample)) return 'sentence';
  const ends = SENTENCE_END.test(line.slice(-TAIL));
  if (line.length <= TITLE_MAX && ends && SMALL_LETTERS(line).test(line)) return 'sentence';
  const upper = sample.match(UPPER(sample))?.length ?? 0;
  const lower = sample.match(LOWER(sample))?.length ?? 0;
  if (lower <= upper * 0.1 && CAPITALS(sample).test(sample))
    return line !== sample && SMALL_LETTERS(line).test(line) ? 'sentence' : 'caps';
  const words = (sample.match(WORDS(sample)) ?? []).filter((word) => word.length > SMALL_MAX);
  const capitals = words.filter(isCapital).length;
  const count = (sign: RegExp): number => sample.match(sign)?.length ?? 0;
  const isTitle =
    line.length > TITLE_MAX
      ? capitals >= words.length * 0.85 &&
        count(/,/g) <= words.length * COMMAS_SHARE &&
        count(/\d/g) <= words.length * DIGITS_SHARE
      : !ends && capitals >= words.length * (heading ? 0.75 : 0.85) && count(/\d/g) <= DIGITS_MAX;
  const least = heading || JOINED.test(line) ? WORDS_OF_SHORT : WORDS_MIN;
  return isTitle && words.length >= least ? 'title' : 'sentence';
}
