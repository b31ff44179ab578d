import type { Chance } from './random';

/** Returns the word with one typing error: a letter dropped, doubled, changed, or two swapped; words of one letter stay. */
export function slip(word: string, chance: Chance): string {
  if (word.length < 2) return word;
  const at = chance.below(word.length - 1);
  const [before, letter, next, after] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)];
  switch (chance.below(4)) {
    case 0:
      return before + next + after;
    case 1:
      return before + letter + letter + next + after;
    case 2:
      return before + String.fromCharCode(97 + chance.below(26)) + next + after;
    default:
      return before + next + letter + after;
  }
}
