/** One reading decided: how sure it is that it names its entity, and why. */
import { ABBREVIATED, GOVERNS, ROLE, WORK } from '../text/word-kinds';
import { isIntroducedAsNew } from './apposition';
import { type Evidence, weigh } from './meaning';
import type { Why } from './mention';
import { bearerOf, type Registry, thingPart } from './people';
import type { Reading } from './reading';

/** A reading with its score, 0 to 1, and the reason for it. */
export interface Decided {
  readonly reading: Reading;
  readonly score: number;
  readonly why: Why;
}

/** Score of a name that means nothing else, and of a part of a name whose bearer was introduced. */
const SURE = 0.95;
const INTRODUCED = 0.9;
/** Score of a part of a name in the company that its pack says it keeps, where nobody else is introduced by it. */
const COMPANY_KEPT = 0.75;
const YEAR = /(?:19|20)\d\d/;
const YEARS = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/g;
/** How far from an event's name its year may stand, in UTF-16 code units. */
const YEAR_WINDOW = 60;
/** Quotation marks around a name; the second with the full stop or comma that American English puts before it. */
const OPENING = /["“«‘]\s?$/;
const CLOSING = /^\s?([.,]?)["”»’]/;
/** What stands before the name of who is spoken to, and how far it reaches, in UTF-16 code units. */
const THANKS = /(?<![a-z])thank(?:s| you),\s$/i;
const ADDRESSED = /(?:^|[,.?!>\n])\s*$/;
const SPOKEN_REACH = 12;
const NAME: Why = { kind: 'name' };

/** The score of a reading in its article; 0 where it is somebody else’s name. */
export function decide(reading: Reading, registry: Registry, evidence: Evidence): Decided {
  const { name, type, sure, single, passage } = reading;
  const no: Decided = { reading, score: 0, why: NAME };
  if (type === 'person' && (single || name.needs === 'introduction')) {
    if (!sure && isSpokenTo(reading)) return no;
    const bearer = bearerOf(registry, reading);
    if (bearer === 'nobody') {
      if (mayBeGivenName(reading)) return no;
      if (name.needs === 'context' && isTitled(reading)) return { reading, score: COMPANY_KEPT, why: NAME };
      const word = name.cues.find(evidence.cues.anywhere);
      return word === undefined ? no : { reading, score: COMPANY_KEPT, why: { kind: 'cue', words: [word] } };
    }
    if (bearer === 'another') return no;
    if (!sure) return { reading, score: INTRODUCED, why: { kind: 'introduced', by: bearer.by } };
  }
  const key = name.text.toLowerCase();
  // The article gives the name to something else: the band Asia.
  if (registry.has(thingPart(key))) return no;
  if (sure) return isQuoted(reading) ? no : { reading, score: SURE, why: NAME };
  // Another person of the name: Denzel Washington.
  const isAnothers = registry.has(key);
  if (evidence.hasRival(reading) || isAnothers || isOfAnotherYear(reading) || isQuoted(reading)) return no;
  // “Vladimir Smirnov, a curler”: only his calling tells a namesake, never the company.
  if (isIntroducedAsNew(reading) && !name.cues.some((cue) => evidence.cues.near(cue, passage))) return no;
  return { reading, ...weigh(reading, evidence) };
}

/** True where a conversation calls somebody by the name: “Where did it land, Kim?”, “Thank you, Kim.” */
function isSpokenTo({ text, start, end }: Reading): boolean {
  const before = text.slice(Math.max(0, start - SPOKEN_REACH), start);
  return THANKS.test(before) || (ADDRESSED.test(before) && /^\s?\?/.test(text.slice(end, end + 2)));
}

/** True after a title: “M. Poutine” is no dish. */
function isTitled({ start, words }: Reading): boolean {
  return ((words.before(start)?.kinds ?? 0) & (ROLE | ABBREVIATED)) !== 0;
}

/** True where a headline's capitals hide whether the next word is a surname or a verb: “KIM KARDASHIAN”; “KIM SAYS” and “PUTIN, KIM SIGN” tell. */
function mayBeGivenName({ shape, text, start, end, words }: Reading): boolean {
  if (shape === 'sentence' || /(?:[,&-]|\sand)\s*$/i.test(text.slice(Math.max(0, start - 6), start)))
    return false;
  const after = words.after(end);
  return after?.capital === true && !after.newline && !after.kinds && !/(?:s|ed)$/i.test(after.word);
}

/** True when the years told beside an event of a certain year are all other ones: “the 2016 US presidential election”. */
function isOfAnotherYear({ thing, text, start, end }: Reading): boolean {
  const own = YEAR.exec(thing.id);
  const beside = own && text.slice(Math.max(0, start - YEAR_WINDOW), end + YEAR_WINDOW).match(YEARS);
  return beside != null && !(beside as string[]).includes(own![0]);
}

/**
 * True in quotation marks where they give a title or a nickname: any name after the kind of work (the film “Cold War”), one word of a
 * place or a doubtful name anywhere (the engine “Washington”, the ship "California,"), but not what somebody said (He said “China.”).
 */
function isQuoted({ single, type, sure, text, start, end, words }: Reading): boolean {
  const opening = OPENING.exec(text.slice(Math.max(0, start - 2), start));
  const closing = opening && CLOSING.exec(text.slice(end, end + 3));
  if (!closing || /[’']s/.test(text.slice(end, end + 2))) return false;
  const before = words.before(start - opening[0].length)?.kinds;
  if ((before ?? 0) & WORK) return true;
  if (!single || (sure && type !== 'place')) return false;
  return closing[1] === '' || (before !== undefined && !(before & GOVERNS));
}
