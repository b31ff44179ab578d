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

/** Scripts that write no spaces between words. */
const SPACELESS = ['Han', 'Hira', 'Kana', 'Thai', 'Lao', 'Khmer', 'Mymr'];

/** Made when it is needed: to read this pattern takes a browser a millisecond, which no page that is merely opened should cost. */
const made: { word?: RegExp } = {};

/** A word: one letter of a spaceless script, one picture, or a run of letters, marks and digits with invisible signs inside. */
function wordPattern(): RegExp {
  const spaceless = SPACELESS.map((name) => `\\p{sc=${name}}`).join('');
  made.word ??= new RegExp(
    `[${spaceless}]\\p{M}*|\\p{Extended_Pictographic}|[\\p{L}\\p{N}][\\p{M}\\p{Cf}]*((?![${spaceless}])[\\p{L}\\p{N}][\\p{M}\\p{Cf}]*)*`,
    'gu',
  );
  return made.word;
}

/** Returns the words of a text; linear. */
export function wordsOf(text: string): Words {
  const forms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: word, index } of text.matchAll(wordPattern())) {
    forms.push(
      word
        .replace(/\p{Cf}/gu, '')
        .normalize('NFKC')
        .toLowerCase(),
    );
    starts.push(index);
    ends.push(index + word.length);
  }
  return { forms, starts, ends };
}
