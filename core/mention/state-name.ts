/** Places that a state, or a city in one, shares its name with: “Seattle, Washington”, “Moscow, Idaho”. */
import { isCapital, plain, wordEndingAt } from '../text/words';
import { INSTITUTION_WORDS, STATES, TIME_WORDS } from './name-words';
import type { Reading } from './reading';

/** Where “Seattle, ” begins before a place that is also a state’s name; the reading’s start in a list (“Paris, Washington and Rome”). */
export function cityStart(text: string, reading: Reading, isNamed: (at: number) => boolean): number {
  const { start, end } = reading;
  if (reading.thing.type !== 'place' || reading.name.needs === 'nothing' || text[start - 2] !== ',')
    return start;
  if (/^,?\s+(?:and|or|et|ou)\s/.test(text.slice(end, end + 8))) return start;
  if (/^,\s+\p{Lu}/u.test(text.slice(end, end + 4))) return start;
  const city = wordEndingAt(text, start - 2);
  if (!city || !isCapital(city.word) || isNamed(city.end) || !isCityLike(plain(city.word), city.word))
    return start;
  const before = text[city.start - 2];
  return before === ',' && isCapital(wordEndingAt(text, city.start - 2)?.word ?? '') ? start : city.start;
}

/** False for what stands before a comma and a place without being a city in it: a date, a body (“CBS News”), an acronym. */
function isCityLike(word: string, written: string): boolean {
  return !TIME_WORDS.has(word) && !INSTITUTION_WORDS.has(word) && !/^\p{Lu}{2,}$/u.test(written);
}

/** True in a list with a state (“Oregon, Washington and California”), for a place that shares its name with one. */
export function amongStates(text: string, { start, end, name, thing }: Reading): boolean {
  if (thing.type !== 'place' || name.needs === 'nothing') return false;
  const next = /^(?:,|,?\s+and)\s+(\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1];
  const last = /(\p{Lu}\p{Ll}+)(?:,|,?\s+and)\s+$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return [next, last].some((word) => word !== undefined && STATES.has(word.toLowerCase()));
}

/** The end of “, Idaho” after a place; the place’s own end when no state follows. */
export function stateEnd(text: string, reading: Reading): number {
  if (reading.thing.type !== 'place' || !reading.single) return reading.end;
  const state = /^,\s+([\p{L}.]+)/u.exec(text.slice(reading.end, reading.end + 24));
  return state?.[1] &&
    isCapital(state[1]) &&
    (STATES.has(plain(state[1])) || STATES.has(state[1].toLowerCase()))
    ? reading.end + state[0].length
    : reading.end;
}
