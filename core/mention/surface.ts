/** The first step of resolving: do the letters of the surface form allow the alias at all? */
import { AFTER_PRONOUN, ARTICLE, FUNCTION, PRONOUN_LINK, PRONOUN_VERB } from '../text/word-kinds';
import type { Reading } from './reading';

/** The rest of a sum of money or of a designation: “NZ$ 5”, “DC-9”. */
const GOES_ON = /^(?:\$|[-‑]\d)/;
/** What headlines leave out and speech does not: a line in capitals with one of these is a caption. */
const SPEECH = /\b(?:THE|AN?|IS|ARE|WAS|WERE|I|WE|YOU|HE|SHE|THEY|IT|THIS|THAT)\b/;
/** How far from the word, in UTF-16 code units, such a word is looked for. */
const SPEECH_REACH = 100;

/** False for an acronym in money and designations, and for “US” in ALL CAPS where it is the pronoun: “TELL US MORE”, “BOTH OF US”. */
export function fits(reading: Reading): boolean {
  const { surface, text, end, acronym, shape } = reading;
  if (!acronym) return true;
  const right = text.slice(end, end + 2);
  if (GOES_ON.test(right)) return false;
  if (!surface.endsWith('US')) return true;
  return !/\s\$/.test(right) && !(shape === 'caps' && surface === 'US' && isPronoun(reading));
}

/** True where “US” in a line of capitals is the pronoun. */
function isPronoun({ text, start, end, words }: Reading): boolean {
  // Who writes the country with dots means the pronoun without them.
  if (text.includes('U.S.')) return true;
  const before = words.before(start);
  const after = words.after(end);
  const kinds = before?.kinds ?? 0;
  if (kinds & PRONOUN_VERB) return true;
  if (kinds & ARTICLE) return false;
  if (kinds & PRONOUN_LINK && after && after.kinds & AFTER_PRONOUN) return true;
  // Who speaks says “the US”, but for what is of it: “US troops”.
  const isAlone = !after || (after.kinds & FUNCTION) !== 0;
  return isAlone && SPEECH.test(text.slice(Math.max(0, start - SPEECH_REACH), end + SPEECH_REACH));
}
