/** What is wrong with a name that a reader gives: what is told while the card is made, not when nothing or everything is marked. */
import { FUNCTION_WORDS, SMALL_WORDS } from '../text/small-words';

/** True where the text can stand in an article as a name: one that has a letter or a digit. */
export const isName = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Signs about a word, and letters with marks, as they are typed. */
const ABOUT = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;
const ONE_LETTER = /^[\p{L}\p{N}]\p{M}*$/u;

/** True where the name stands in so many lines of so many articles that its marks would tell nothing: one letter, or a word like “the”. */
export function isEverywhere(name: string): boolean {
  const word = name.normalize('NFC').toLowerCase().replace(ABOUT, '');
  return ONE_LETTER.test(word) || EVERYWHERE.has(word);
}

const EVERYWHERE: ReadonlySet<string> = new Set(
  [FUNCTION_WORDS, ...Object.values(SMALL_WORDS)].flatMap((words) => words.split(' ')),
);
