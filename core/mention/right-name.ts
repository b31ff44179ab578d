/** What stands to the right of a reading: does a longer name go on there? */
import {
  ARTICLE,
  CLUB_END,
  COMMON_NOUN,
  FUNCTION,
  INSTITUTION,
  LINK,
  OF,
  OF_ACRONYM,
  OF_LEADER,
  ROLE,
  SUFFIX,
  TIME,
} from '../text/word-kinds';
import { type Neighbour, possessiveAt, type TextWords } from '../text/words';
import type { Reading } from './reading';
import { stateEnd } from './state-name';

/** Most capitalised words from an acronym to the one that ends the phrase: “UN Human Rights Chief”. */
const PHRASE_REACH = 3;
/** How many capitalised words further the kind of a body may stand: “Trump National Doral Golf Club”. */
const BODY_REACH = 4;
/** Begins an office, or what a school is of: “Beijing Foreign Studies University”. */
const FIELD = /^(?:foreign|defen[cs]e|finance)$/i;
const SHIP_CLASS = /^-class(?![a-z])/;
const AMPERSAND = /^ & /;
/** Stands in small letters within the names of people and towns, and is no word of English or French. */
const PARTICLE = /^(?:del|della|dos|van|von|bin|ibn|ten|ter)$/;
/** Ends only the name of a firm or a body, whatever stands before it in a headline. */
const BODY_END = /^(?:co|corp|inc|ltd|llc|plc|bancorp|association|federation)$/i;
/** Ends one behind a plain noun, which no verb is: “Tokyo Stock Exchange”. */
const SEAT = /^(?:exchange|institute|academy|foundation|corporation|orchestra|philharmonic|society)$/i;
/** Begins what it is of: “Kyiv School of Economics”. */
const SCHOOL = /^(?:school|institute|academy|department|board|college|council)$/i;
/** Two syllables of Revised Romanisation or McCune–Reischauer as papers write them, a hyphen or a space between. */
const GIVEN_NAME =
  /^(?:kk|tt|pp|ss|ch|jj|[bcdghjkmnprstwy])?[wy]?(?:ae|eo|eu|ee|oo|ou|oe|ui|ye|[aeiou])(?:ng|[nmlkph])?[- ](?:kk|tt|pp|ss|ch|jj|[bcdghjkmnprstwy])?[wy]?(?:ae|eo|eu|ee|oo|ou|oe|ui|ye|[aeiou])(?:ng|[nmlkph])? ?$/i;

/** Where the longer name ends that goes on to the right of the reading; its own end when there is none. */
export function nameEnd(reading: Reading, isNamed: (at: number) => boolean): number {
  const { text, end, type, acronym, words } = reading;
  if (possessiveAt(text, end)) return end;
  if (text[end] === ',') return stateEnd(reading);
  // “Australia & New Zealand Banking Group”
  if (AMPERSAND.test(text.slice(end, end + 3)) && leadsToBody(words, end + 2)) return end + 2;
  // “an America-class ship”
  if (type === 'place' && SHIP_CLASS.test(text.slice(end, end + 7))) return end + 6;
  const after = words.after(end);
  if (!after || after.newline) return end;
  if (after.capital) return goesOn(after) ? after.end : end;
  // “Vina del Mar”, “Kim van Kooten”
  const family =
    type === 'person' && reading.single && PARTICLE.test(after.word) ? words.after(after.end) : undefined;
  return family?.capital && !isNamed(family.start) ? family.end : end;

  function goesOn({ kinds, start, end: next }: Neighbour): unknown {
    const isPerson = type === 'person';
    // “Cold War II” is another one.
    if (kinds & SUFFIX) return isPerson || type === 'event';
    // “Il” after “Kim” is a name's part, not the French pronoun: people's names are short words.
    const apart = isPerson && reading.shape === 'sentence' ? TIME : TIME | FUNCTION;
    // “Cold War KGB agents” are of their time, “the Putin FSB” is under him.
    if (isAcronym(after!.word) && (type === 'event' || (isPerson && reading.sure))) return false;
    // “Australia A”, the second team, is no article.
    if (type === 'place' && reading.shape === 'sentence' && /^A(?:['’]s)?$/.test(after!.word)) return true;
    // “Today” is a small word as well, but not with a capital in a sentence: “China Today”.
    const isPaper = reading.shape === 'sentence' && kinds & INSTITUTION;
    if ((kinds & apart && !isPaper) || isNamed(start)) return false;
    // A country whose name stands before nouns as others’ adjectives do: “US officials”, “the United States Senate”.
    if (type === 'place' && (acronym || reading.name.text.startsWith('United ')))
      return kinds & OF_ACRONYM || leadsTo(CLUB_END, after);
    if (type === 'organization' && acronym && leadsTo(ROLE, after)) return false;
    if (!isPerson && followsRole(reading)) return false;
    if (reading.shape !== 'sentence')
      return endsBody(after!) || (isPerson && reading.single && isGiven(after!));
    if (kinds & ROLE && !(FIELD.test(after!.word) && leadsToBody(words, next))) return false;
    const isBody = (): number => (kinds | (words.after(next)?.kinds ?? 0)) & INSTITUTION;
    return !isPerson || (!(kinds & OF_LEADER) && (reading.single || isBody()));
  }

  /** True where a headline names a body: by a word that only names have, beside the name or behind a plain noun or adjective. */
  function endsBody({ kinds, word, end: next }: Neighbour): boolean {
    if (kinds & INSTITUTION && !(kinds & COMMON_NOUN)) return true;
    const second = words.after(next);
    if (!second || second.newline) return false;
    if (second.kinds & OF) return SCHOOL.test(word);
    if (!second.capital) return false;
    if (SEAT.test(second.word) && !/(?:s|ed)$/i.test(word)) return true;
    return BODY_END.test(second.word) || (kinds & second.kinds & INSTITUTION) !== 0;
  }

  /** True for a Korean given name, of two syllables, where capitals do not tell it: “KIM YO JONG”, “KIM YO-JONG”. */
  function isGiven({ word, end: next }: Neighbour): boolean {
    const second = (word.includes('-') ? undefined : words.after(next)?.word) ?? '';
    return GIVEN_NAME.test(`${word} ${second}`) && !(words.kindsOf(second) & FUNCTION);
  }

  /** True when the capitalised words that begin with `word` soon come to one of this kind: “NATO Secretary General”. */
  function leadsTo(kind: number, word: Neighbour | undefined, reach = PHRASE_REACH): boolean {
    if (!reach || !word?.capital || word.newline) return false;
    return (word.kinds & kind) !== 0 || leadsTo(kind, words.after(word.end), reach - 1);
  }
}

const isAcronym = (word: string): boolean => /^[A-Z]{2,}s?$/.test(word);

/** True when the capitalised words that follow `end` soon come to the kind of a body: “Security Treaty”. */
export function leadsToBody(words: TextWords, end: number, reach = BODY_REACH): boolean {
  const after = words.after(end);
  if (!reach || !after?.capital || after.newline) return false;
  return (after.kinds & INSTITUTION) !== 0 || leadsToBody(words, after.end, reach - 1);
}

/**
 * True after “Ambassador to the” or “President of”: then a person’s name follows, not the rest of this one; but what has an article
 * before the one word of a place, or comes to the kind of a body, is longer (“director of the Asia Program”).
 */
function followsRole({ start, end, type, single, words }: Reading): boolean {
  let link = words.before(start);
  if (link && link.kinds & ARTICLE) {
    if (type === 'place' && single) return false;
    link = words.before(link.start);
  }
  if (leadsToBody(words, end)) return false;
  const role = link && link.kinds & LINK ? words.before(link.start) : undefined;
  return role !== undefined && (role.kinds & ROLE) !== 0;
}
