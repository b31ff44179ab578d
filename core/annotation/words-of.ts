/**
 * A text as words, for comparing texts that were edited: case, quotation marks, dashes, spaces and invisible signs are all between or
 * beside the words and so change nothing. Scripts without spaces give a word per letter, pictures a word each.
 */

/** The words of a text: their folded forms, and where they start and end in it (UTF-16 offsets). */
export interface Words {
  readonly forms: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\u061c\\u202a-\\u202e\\u2066-\\u2069';
const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** A word: one letter of a spaceless script, one picture, or a run of letters, marks and digits with invisible signs inside. */
const WORD = new RegExp(
  `[${SPACELESS}]\\p{M}*|\\p{Extended_Pictographic}|[\\p{L}\\p{N}][\\p{M}${INVISIBLE}]*(?:(?![${SPACELESS}])[\\p{L}\\p{N}][\\p{M}${INVISIBLE}]*)*`,
  'gu',
);
const PLAIN = /^[a-z0-9]+$/;
const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'gu');

/** Returns the words of a text; linear. */
export function wordsOf(text: string): Words {
  const forms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    forms.push(PLAIN.test(word) ? word : word.replace(UNSEEN, '').normalize('NFKC').toLowerCase());
    starts.push(match.index);
    ends.push(match.index + word.length);
  }
  return { forms, starts, ends };
}
