/** The first step of resolving: do the letters of the surface form allow the alias at all? */
import { wordAfter, wordBefore } from '../text/words';
import type { Reading } from './reading';

/** Verbs after which “US” in ALL CAPS is the pronoun: “TELL US MORE”. */
const PRONOUN_VERBS =
  /^(?:let|tell|tells|told|give|gives|gave|giving|help|helps|makes?|made|shows?|joins?|joining|sends?|sent|takes?|took|let’s|asked|asks?|calls?|teach|keep|kept|gets?|brings?|brought|leaves?|saves?|wants?|see|saw|hear|believe|thank|forgive|allows?|reminds?|gives)$/i;
/** Words after which it is one at the end of a phrase: “BOTH OF US.” */
const PRONOUN_PREPOSITIONS =
  /^(?:of|to|for|with|from|all|and|between|among|about|like|than|on|at|by|is|are|that)$/i;

/** True when the surface form may stand for the alias where it stands. */
export function fits(reading: Reading, text: string): boolean {
  if (!reading.cased) return true;
  // US$ 5 is money.
  if (/^\s?\$/.test(text.slice(reading.end, reading.end + 2)) && /US$/.test(reading.surface)) return false;
  if (reading.shape === 'caps' && reading.surface === 'US') return fitsInCapitals(reading, text);
  return true;
}

const AFTER_PRONOUN =
  /^(?:all|to|a|an|the|that|what|how|why|and|in|on|if|now|from|with|more|about|as|who|have|are|will|can|know|who|here|at)$/i;

function fitsInCapitals(reading: Reading, text: string): boolean {
  const before = wordBefore(text, reading.start);
  if (!before || before.word.toLowerCase() === 'the') return true;
  if (PRONOUN_VERBS.test(before.word)) return false;
  if (!PRONOUN_PREPOSITIONS.test(before.word)) return true;
  const after = wordAfter(text, reading.end);
  return after !== undefined && !AFTER_PRONOUN.test(after.word);
}
