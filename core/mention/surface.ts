/** The first step of resolving: do the letters of the surface form allow the alias at all? */
import { wordAfter, wordBefore } from '../text/words';
import type { Reading } from './reading';

/** Words after which “US” in ALL CAPS is the pronoun: “TELL US”, “BOTH OF US”. */
const BEFORE_PRONOUN =
  /^(?:let|tell|told|give|gave|giving|of|to|for|with|from|help|helps|make|makes|made|show|shows|join|joins|send|sent|all|take|takes|took|let’s|and|between|among|about|like|than|on|at|by|asked|ask|call|kill|killed|teach|keep|kept|get|bring|brings|brought|leave|save|want|wants|see|saw|hear|believe)$/i;

/** True when the surface form may stand for the alias where it stands. */
export function fits(reading: Reading, text: string): boolean {
  if (!reading.cased) return true;
  // US$ 5 is money.
  if (/^\s?\$/.test(text.slice(reading.end, reading.end + 2)) && /US$/.test(reading.surface)) return false;
  if (reading.shape === 'caps' && reading.surface === 'US') return fitsInCapitals(reading, text);
  return true;
}

function fitsInCapitals(reading: Reading, text: string): boolean {
  const before = wordBefore(text, reading.start);
  if (!before || before.word.toLowerCase() === 'the') return true;
  if (!BEFORE_PRONOUN.test(before.word)) return true;
  const after = wordAfter(text, reading.end);
  return (
    after !== undefined &&
    !/^(?:all|to|a|an|the|that|what|how|why|and|in|on|if|now|from|with|more|about)$/i.test(after.word)
  );
}
