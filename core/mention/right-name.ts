/** What stands to the right of a reading: does a longer name go on there? */
import { isCapital, possessiveAt, wordAfter } from '../text/words';
import { isAcronym, plain } from './left-name';
import { FUNCTION_WORDS, INSTITUTION_WORDS, NAME_SUFFIXES, ROLE_WORDS, STATES, TIME_WORDS } from './name-words';
import type { Reading } from './reading';

/** Nouns that go with a leader’s name and leave it a name: “the Trump Administration”. */
const AFTER_LEADER = /^(?:administration|government|white|cabinet|regime|era|campaign|doctrine)$/;

/** Where the longer name ends that goes on to the right of the reading; its own end when there is none. */
export function nameEnd(text: string, reading: Reading, isNamed: (at: number) => boolean): number {
  const { end } = reading;
  if (possessiveAt(text, end)) return end;
  if (text[end] === ',') return stateEnd(text, reading);
  const after = wordAfter(text, end);
  if (!after || after.newline || !isCapital(after.word)) return end;
  const word = plain(after.word);
  const { type } = reading.thing;
  if (NAME_SUFFIXES.has(word)) return type === 'person' ? after.end : end;
  if (TIME_WORDS.has(word) || FUNCTION_WORDS.has(word) || isNamed(after.start)) return end;
  if (type !== 'person' && isAcronym(reading)) return end;
  const institution = INSTITUTION_WORDS.has(word) || INSTITUTION_WORDS.has(plain(wordAfter(text, after.end)?.word ?? ''));
  if (reading.shape !== 'sentence') return institution && INSTITUTION_WORDS.has(word) ? after.end : end;
  if (ROLE_WORDS.has(word)) return end;
  if (type === 'person') {
    if (AFTER_LEADER.test(word)) return end;
    return reading.single || institution ? after.end : end;
  }
  return after.end;
}

/** The end of “, Idaho” after a place; the place’s own end when no state follows. */
function stateEnd(text: string, reading: Reading): number {
  if (reading.thing.type !== 'place' || reading.name.text.includes(',')) return reading.end;
  const state = /^,\s+([\p{L}.]+)/u.exec(text.slice(reading.end, reading.end + 24));
  return state?.[1] && isCapital(state[1]) && (STATES.has(plain(state[1])) || STATES.has(state[1].toLowerCase()))
    ? reading.end + state[0].length
    : reading.end;
}
