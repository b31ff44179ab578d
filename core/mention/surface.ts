/** The first step of resolving: do the letters of the surface form allow the alias at all? */
import { AFTER_PRONOUN, PRONOUN_LINK, PRONOUN_VERB } from '../text/word-kinds';
import type { Reading } from './reading';

/** False for the money “US$ 5”, and for “US” in ALL CAPS where it is the pronoun: “TELL US MORE”, “BOTH OF US”. */
export function fits({ surface, text, start, end, shape, words }: Reading): boolean {
  if (!surface.endsWith('US')) return true;
  if (/^\s?\$/.test(text.slice(end, end + 2))) return false;
  const kinds = shape === 'caps' && surface === 'US' ? (words.before(start)?.kinds ?? 0) : 0;
  // Who writes the country with dots means the pronoun without them.
  if (kinds & PRONOUN_VERB || (shape === 'caps' && surface === 'US' && text.includes('U.S.'))) return false;
  const after = kinds & PRONOUN_LINK ? words.after(end) : null;
  return after === null || (after !== undefined && !(after.kinds & AFTER_PRONOUN));
}
