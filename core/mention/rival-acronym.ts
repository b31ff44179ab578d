/** Acronyms that an article spells out as something else: “the Australian Federal Police (AFP)”. */
import type { Reading } from './reading';

/** Shortest acronym whose spelling-out is looked for; two letters stand for half the language. */
const LETTERS_MIN = 3;

/** A pattern for capitalised words with these initials, small words between them allowed; undefined for other names. */
export function spelledOut(acronym: string): RegExp | undefined {
  const letters = acronym.replace(/\./g, '');
  if (letters.length < LETTERS_MIN || !/^[A-Z]+$/.test(letters)) return undefined;
  const words = [...letters].map((letter) => `${letter}[\\p{Ll}’'-]+`);
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${words.join('[\\s-](?:(?:of|for|the|and|on|in|de|du|des|et|la)\\s){0,2}')}`,
    'u',
  );
}

/** True when one of the texts spells the reading's acronym out as another name than its entity's. */
export function hasRival(reading: Reading, texts: readonly string[]): boolean {
  const pattern = spelledOut(reading.name.text);
  if (!pattern) return false;
  const name = reading.thing.name.toLowerCase().replace(/-/g, ' ');
  return texts.some((text) => {
    const spelled = pattern.exec(text)?.[0];
    return spelled !== undefined && spelled.toLowerCase().replace(/[\s-]+/g, ' ') !== name;
  });
}
