/** Places that a state, or a city in one, shares its name with: “Seattle, Washington”, “Moscow, Idaho”. */
import { letterPattern } from '../text/letter-pattern';
import { INSTITUTION, STATE, TIME } from '../text/word-kinds';
import type { Reading } from './reading';

/** How far from a place the state stands that makes it another, in UTF-16 code units. */
const STATE_WINDOW = 24;

const LISTED = letterPattern(String.raw`^(?:,\s+[\p{Lu}]|,?\s+(?:and|or|et|ou)\s)`);
const ACRONYM = letterPattern(String.raw`^[\p{Lu}]{2,}$`);
const NEXT = letterPattern(String.raw`^(?:,|,?\s+and)\s+([\p{Lu}][\p{Ll}]+)`);
const LAST = letterPattern(String.raw`([\p{Lu}][\p{Ll}]+)(?:,|,?\s+and)\s+$`);
const STATE_AFTER = letterPattern(String.raw`^,\s+([\p{Lu}][\p{L}.]*)`);

const LIST_GOES_ON = letterPattern(String.raw`^,?\s(?:and|or)\s[\p{Lu}]`);

/** What follows a state that only tells where a town is: a sign, a small word of place or time; no further names of a list but the country's. */
const AFTER_STATE = letterPattern(
  String.raw`^(?!['’]s)(?:$|\s*[\n.;:!?()\]"”’—–]|\s+-|,(?!\s+[\p{Lu}])|,\s+U(?:\.?S|nited)|\s+(?:in|on|at|by|for|from|with|after|before|when|where|who|which|to|as|since|until|during|near)(?![\p{L}]))`,
);

/** Where “Seattle, ” begins before a place that is also a state’s name; the reading’s start in a list (“Paris, Washington and Rome”). */
export function cityStart(
  { text, start, end, type, sure, words }: Reading,
  isNamed: (at: number) => boolean,
): number {
  if (type !== 'place' || sure || text[start - 2] !== ',') return start;
  const after = text.slice(end, end + 8);
  if (LISTED(after).test(after)) return start;
  const city = words.endingAt(start - 2);
  // What else stands before a comma and a place: a date, a body (“CBS News”), an acronym.
  if (
    !city?.capital ||
    isNamed(city.end) ||
    city.kinds & (TIME | INSTITUTION) ||
    ACRONYM(city.word).test(city.word)
  )
    return start;
  return text[city.start - 2] === ',' && words.endingAt(city.start - 2)?.capital ? start : city.start;
}

/** True in a list with a state (“Oregon, Washington and California”), for a place that shares its name with one. */
export function amongStates({ text, start, end, type, sure, words }: Reading): boolean {
  if (type !== 'place' || sure) return false;
  const left = text.slice(Math.max(0, start - STATE_WINDOW), start);
  const right = text.slice(end, end + STATE_WINDOW);
  const isState = (word: RegExpExecArray | null): boolean =>
    word !== null && (words.kindsOf(word[1]!) & STATE) !== 0;
  return isState(NEXT(right).exec(right)) || isState(LAST(left).exec(left));
}

/** The end of “, Idaho” after a place; the place’s own end when no state follows, or one that is told of by itself: “In China, Indiana’s governor”. */
export function stateEnd({ text, end, type, single, words }: Reading): number {
  if (type !== 'place' || !single) return end;
  const right = text.slice(end, end + STATE_WINDOW);
  const state = STATE_AFTER(right).exec(right);
  if (!state || !(words.kindsOf(state[1]!) & STATE)) return end;
  const close = end + state[0].length;
  const rest = text.slice(close, close + STATE_WINDOW);
  // The one state that is a country's name as well: “Russia, Georgia, and Ukraine”.
  if (state[1] === 'Georgia' && LIST_GOES_ON(rest).test(rest)) return end;
  return state[0].endsWith('.') || AFTER_STATE(rest).test(rest) ? close : end;
}
