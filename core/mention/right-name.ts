/** What stands to the right of a reading: does a longer name go on there? */
import { isCapital, type Neighbour, plain, possessiveAt, wordAfter, wordBefore } from '../text/words';
import { FUNCTION_WORDS, INSTITUTION_WORDS, NAME_SUFFIXES, ROLE_WORDS, TIME_WORDS } from './name-words';
import { isAcronym, type Reading } from './reading';
import { stateEnd } from './state-name';

/** Nouns that go with a leader’s name and leave it a name: “the Trump Administration”. */
const AFTER_LEADER = /^(?:administration|government|white|cabinet|regime|era|campaign|doctrine)$/;

/** What, after “US”, is a force, a firm or a contest of that name rather than something of that country. */
const AFTER_ACRONYM =
  /^(?:navy|army|air|marines?|coast|airways|open|steel|bancorp|news|weekly|cellular|robotics|foods|masters|grand)$/;
/** How many capitalised words may stand between an acronym and the role that ends the phrase: “UN Human Rights Chief”. */
const ROLE_REACH = 3;

/** True for a country whose name stands before nouns as others’ adjectives do: “US officials”, “the United States Senate”. */
function standsBeforeNouns(reading: Reading): boolean {
  return isAcronym(reading) || /^United /.test(reading.name.text);
}

/** True when the capitalised words that begin with `first` soon come to a role: “NATO Secretary General”. */
function leadsToRole(text: string, first: Neighbour): boolean {
  let word: Neighbour | undefined = first;
  for (let i = 0; i < ROLE_REACH && word && !word.newline && isCapital(word.word); i++) {
    if (ROLE_WORDS.has(plain(word.word))) return true;
    word = wordAfter(text, word.end);
  }
  return false;
}

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
  // “Il” after “Kim” is a name's part, not the French pronoun: people's names are short words.
  const isSmallWord = FUNCTION_WORDS.has(word) && (type !== 'person' || reading.shape !== 'sentence');
  if (TIME_WORDS.has(word) || isSmallWord || isNamed(after.start)) return end;
  if (type === 'place' && standsBeforeNouns(reading)) return AFTER_ACRONYM.test(word) ? after.end : end;
  if (type === 'organization' && isAcronym(reading) && leadsToRole(text, after)) return end;
  if (type !== 'person' && followsRole(text, reading)) return end;
  const institution =
    INSTITUTION_WORDS.has(word) || INSTITUTION_WORDS.has(plain(wordAfter(text, after.end)?.word ?? ''));
  if (reading.shape !== 'sentence') return institution && INSTITUTION_WORDS.has(word) ? after.end : end;
  if (ROLE_WORDS.has(word)) return end;
  if (type === 'person') {
    if (AFTER_LEADER.test(word)) return end;
    return reading.single || institution ? after.end : end;
  }
  return after.end;
}

/** True after “Ambassador to the” or “President of the”: then a person’s name follows, not the rest of this one. */
function followsRole(text: string, { start }: Reading): boolean {
  let link = wordBefore(text, start);
  if (link && /^(?:the|la|les)$/i.test(link.word)) link = wordBefore(text, link.start);
  if (!link || !/^(?:of|to|at|for|de|du|des)$/i.test(link.word)) return false;
  return ROLE_WORDS.has(plain(wordBefore(text, link.start)?.word ?? ''));
}
