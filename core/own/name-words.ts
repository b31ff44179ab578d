import { searchLetters } from '../look-up/search-text';

/** A word of a text, and how it stands there. */
export interface NameWord {
  readonly start: number;
  /** Behind its last letter. */
  readonly end: number;
  /** In small letters, without accents. */
  readonly letters: string;
  /** True when it begins with a capital or a digit. */
  readonly capital: boolean;
  /** True where it may be one name with the word before it: a space, a hyphen, an apostrophe or an initial's dot stands between. */
  readonly joined: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|&/gu;
const CAPITAL = /^[\p{Lu}\p{Lt}\p{N}]/u;
const JOINT = /^(?:\s?[-\u2010-\u2013\u00b7\u30fb]\s?|\s|['’`])$/u;
const DOTTED = /^\.\s?-?$/u;

/** The words of a line of text. */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index);
    const afterInitial = DOTTED.test(gap) && end - (words.at(-1)?.start ?? 0) === 1;
    words.push({
      start: index,
      end: index + word.length,
      letters: word === '&' ? 'and' : searchLetters(word),
      capital: CAPITAL.test(word),
      joined: words.length > 0 && (JOINT.test(gap) || afterInitial),
    });
    end = index + word.length;
  }
  return words;
}
