/** Acronyms that an article spells out as something else: “the Australian Federal Police (AFP)”. */
import type { Reading } from './reading';

/** Shortest acronym whose spelling-out is looked for; two letters stand for half the language. */
const LETTERS_MIN = 3;

/** A pattern for capitalised words with these initials, small words between them allowed; undefined for other names. */
function spelledOut(acronym: string): RegExp | undefined {
  const letters = acronym.replace(/\./g, '');
  if (letters.length < LETTERS_MIN || !/^[A-Z]+$/.test(letters)) return undefined;
  const words = [...letters].map((letter) => `${letter}[\\p{Ll}’'-]+`);
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${words.join('[\\s-](?:(?:of|for|the|and|on|in|de|du|des|et|la)\\s){0,2}')}`,
    'u',
  );
}

/** Returns whether one of the texts spells a reading's acronym out as another name than its entity's, asked once for each alias. */
export function createRivalFinder(texts: readonly string[]): (reading: Reading) => boolean {
  const known = new Map<string, boolean>();
  return ({ name, thing }) => {
    const answer = known.get(name.text) ?? hasRival(name.text, thing.name, texts);
    known.set(name.text, answer);
    return answer;
  };
}

function hasRival(acronym: string, name: string, texts: readonly string[]): boolean {
  const pattern = spelledOut(acronym);
  if (!pattern) return false;
  const own = inWords(name);
  return texts.some((text) => {
    const spelled = pattern.exec(text)?.[0];
    return spelled !== undefined && inWords(spelled) !== own;
  });
}

function inWords(name: string): string {
  return name.toLowerCase().replace(/[\s-]+/g, ' ');
}
