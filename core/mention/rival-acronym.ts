/** Acronyms that an article spells out as something else: “the Australian Federal Police (AFP)”. */
import type { LexiconName } from '../pack/lexicon';
import { letterPattern } from '../text/letter-pattern';
import type { Reading } from './reading';

/** Three letters or more: two stand for half the language. */
const ACRONYM = /^[A-Z]{3,}$/;

/** Returns whether one of the texts spells a reading's acronym out as another name than its entity's, asked once for each alias. */
export function createRivalFinder(texts: readonly string[]): (reading: Reading) => boolean {
  // By the alias itself: two entities may have the same letters, and what one is called in full is the other's rival.
  const known = new Map<LexiconName, boolean>();
  return ({ name, thing }) => {
    const answer = known.get(name) ?? hasRival(name.text, inWords(thing.name), texts);
    known.set(name, answer);
    return answer;
  };
}

/** True where capitalised words with these initials, small words between them allowed, are not the entity’s own name. */
function hasRival(acronym: string, own: string, texts: readonly string[]): boolean {
  if (!ACRONYM.test(acronym)) return false;
  const words = [...acronym].map((letter) => `${letter}[\\p{Ll}’'-]+`);
  const pattern = letterPattern(
    `(?<![\\p{L}\\p{N}])${words.join('[\\s-](?:(?:of|for|the|and|on|in|de|du|des|et|la)\\s){0,2}')}`,
  );
  return texts.some((text) => inWords(pattern(text).exec(text)?.[0] ?? own) !== own);
}

const inWords = (name: string): string => name.toLowerCase().replace(/[\s-]/g, ' ');
