/** Heads of longer names before “of”: “Bank of China”, “University of the …”. */
import { INSTITUTION, OF, ROLE } from '../text/word-kinds';
import { isPossessive, type Neighbour } from '../text/words';
import type { Reading } from './reading';

/** Ends of nouns that name bodies and honours, before “of”; a person’s name before “of” (“Bailey of Canada”) has none. */
const BODY_ENDING = /.(?:tion|sion|ment|ship|ity|ics|ium|eum|ance|ory|cy|ism|dom|ure)$/i;

/** Ends a firm’s own name, so that “of” only tells where it is from: “Kirin Brewery Co of Japan”. */
const FIRM_END = /^(?:co|corp|inc|ltd|llc|plc)\.?$/i;

/** Where “Bank of” or “University of the” before the reading begins; the reading’s start when the head is no name. */
export function headStart(nearest: Neighbour, { start, words }: Reading): number {
  const link = nearest.kinds & OF ? nearest : words.before(nearest.start);
  const head = link && link.kinds & OF ? words.before(link.start) : undefined;
  if (!head || head.newline || !head.capital || isPossessive(head.word)) return start;
  if (FIRM_END.test(head.word)) return start;
  const isBody = !(head.kinds & ROLE) && !/for/i.test(link!.word) && BODY_ENDING.test(head.word);
  return head.kinds & INSTITUTION || isBody ? head.start : start;
}
