/** Heads of longer names before “of”: “Bank of China”, “University of the …”. */
import { isCapital, isPossessive, type Neighbour, plain, wordBefore } from '../text/words';
import { INSTITUTION_WORDS, OF_WORDS, ROLE_WORDS } from './name-words';
import type { Reading } from './reading';

/** Ends of nouns that name bodies and honours, before “of”; a person’s name before “of” (“Bailey of Canada”) has none. */
const BODY_ENDING = /.(?:tion|sion|ment|ship|ity|ics|ium|eum|ance|ory|cy|ism|dom|ure)$/;
/** Where “Bank of” or “University of the” before the reading begins; the reading’s start when the head is no name. */
export function headStart(text: string, nearest: Neighbour, reading: Reading): number {
  let link = nearest;
  if (!OF_WORDS.has(plain(link.word)) && plain(link.word) !== 'for') {
    const further = wordBefore(text, link.start);
    if (!further || (!OF_WORDS.has(plain(further.word)) && plain(further.word) !== 'for'))
      return reading.start;
    link = further;
  }
  const head = wordBefore(text, link.start);
  if (!head || head.newline || !isCapital(head.word) || isPossessive(head.word)) return reading.start;
  const word = plain(head.word);
  if (INSTITUTION_WORDS.has(word)) return head.start;
  const isBody = plain(link.word) !== 'for' && BODY_ENDING.test(word) && !ROLE_WORDS.has(word);
  return isBody ? head.start : reading.start;
}
