/** Heads of longer names before “of”: “Bank of China”, “University of the …”. */
import { INSTITUTION, OF, ROLE } from '../text/word-kinds';
import { beginsSentence, isPossessive, type Neighbour } from '../text/words';
import type { Reading } from './reading';

/** Ends of nouns that name bodies and honours, before “of”; a person’s name before “of” (“Bailey of Canada”) has none. */
const BODY_ENDING = /.(?:tion|sion|ment|ship|ity|ics|ium|eum|ance|ory|cy|ism|dom|ure)$/i;

/** Names of bodies that are as often plain nouns before “of”. */
const PLAIN =
  /^(?:state|county|district|islands?|province|region|mountains?|port|beach|battle|siege|war|life|news|power|air|road|street|oil|gas|steel|energy|act|side|heights|hills?|river|valley)$/i;

/** Ends a firm’s own name, so that “of” only tells where it is from: “Kirin Brewery Co of Japan”. */
const FIRM_END = /^(?:co|corp|inc|ltd|llc|plc)\.?$/i;

/** What French writes small in the midst of a name: “rue de Moscou”, “université de Tokyo”; “les rues de Moscou” are in it. */
const SMALL_HEAD = /^(?:rue|avenue|boulevard|quai|allée|impasse|université)$/;
/** What French puts between a body and “de”: “Banque populaire de Chine”, “Parti communiste du Vietnam”. */
const ADJECTIVE = /^[a-zà-ÿ]+(?:ale?|elle?|ique|iste|aire|[ao]ise?|aine?|ienne?|ive?)$/;
const FRENCH_LINK = /^(?:de|du|d[’'])$/i;

/** Where “Bank of” or “University of the” before the reading begins; the reading’s start when the head is no name. */
export function headStart(nearest: Neighbour, { start, shape, text, words }: Reading): number {
  const link = nearest.kinds & OF ? nearest : words.before(nearest.start);
  const last = link && link.kinds & OF ? words.before(link.start) : undefined;
  const isFrench = last !== undefined && FRENCH_LINK.test(link!.word);
  if (isFrench && SMALL_HEAD.test(last.word)) return last.start;
  const head = isFrench && ADJECTIVE.test(last.word) ? words.before(last.start) : last;
  if (!head || head.newline || !head.capital || isPossessive(head.word)) return start;
  if (FIRM_END.test(head.word)) return start;
  // Where capitals prove nothing, only words that are of names do: “the future of Ukraine”, “the state of California” in capitals.
  if (shape !== 'sentence') return head.kinds & INSTITUTION && !PLAIN.test(head.word) ? head.start : start;
  // A body takes an article; what begins the sentence itself is any noun: “Critics of Japan”.
  const isBody =
    !(head.kinds & ROLE) &&
    !/for/i.test(link!.word) &&
    BODY_ENDING.test(head.word) &&
    !beginsSentence(text, head.start);
  return head.kinds & INSTITUTION || isBody ? head.start : start;
}
