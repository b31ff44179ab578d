/** Sentences that say what an article is about: “Japan were an English band”, “Moscow is a city in Latah County, Idaho”. */
import { letterPattern } from '../text/letter-pattern';
import { beginsSentence } from '../text/words';
import type { Reading } from './reading';

/** How much of the sentence is looked at, in UTF-16 code units. */
const REACH = 120;

/** What a country, a capital or a state never is. */
const OTHER_KIND =
  'band|duo|trio|album|song|film|movie|novel|opera|musical|sitcom|surname|genus|ship|steamship|yacht|racehorse|town|township|village|hamlet|borough|parish|groupe|chanson|roman|commune|hameau';
/** What the named is, after “(band)” where that stands behind the name. */
const DEFINITION = letterPattern(
  String.raw`^(?:\s\([^()\n]{0,60}\))?\s(?:is|are|was|were|est|sont|était)\s(?:an?|the|une?)\s(?:[\p{L}'’-]+\s){0,5}?(?:(?:${OTHER_KIND})\b|(?:city|community)\s(?:[\p{L}'’-]+\s){1,6}County\b)`,
);
/** “the band Asia” */
const BAND = /\bband\s$/;

/** True for a place whose name the article gives to another thing. */
export function isAnotherThing({ text, start, end, type, single }: Reading): boolean {
  if (type !== 'place' || !single) return false;
  if (BAND.test(text.slice(Math.max(0, start - 6), start))) return true;
  const rest = text.slice(end, end + REACH);
  return DEFINITION(rest).test(rest) && beginsSentence(text, start);
}
