/** Acronyms that an article spells out as something else: “the Australian Federal Police (AFP)”. */
import { letterPattern } from '../text/letter-pattern';
import type { Reading } from './reading';

/** Three letters or more: two stand for half the language. */
const ACRONYM = /^[A-Z]{3,}$/;

/** Returns whether one of the texts spells a reading's acronym out as another name than its entity's, asked once for each alias. */
export function createRivalFinder(texts: readonly string[]): (reading: Reading) => boolean {
  const known = new Map<string, boolean>();
  return ({ name, thing }) => {
    const answer = known.get(name.text) ?? hasRival(name.text.replace(/\./g, ''), inWords(thing.name), texts);
    known.set(name.text, answer);
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

const inWords = (name: string): string => name.toLowerCase().replace(/[\s-]+/g, ' ');
