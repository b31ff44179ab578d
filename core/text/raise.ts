/** Running text without a single capital, as speech recognition writes it, given the capitals that names are found by. */
import { letterPattern } from './letter-pattern';

/** Fewest words of a text that is all in small letters on purpose of nobody: a list entry or a caption may do without capitals. */
const WORDS_MIN = 8;

const CAPITAL = letterPattern(String.raw`[\p{Lu}]`);
/** A capital and small letters, as all but a few texts have soon. */
const CAPITALISED = letterPattern(String.raw`[\p{Lu}][\p{Ll}]`);
/** Capitals that speech recognition writes all the same: who speaks (“ANCHOR:”) and “I”. */
const SPOKEN = letterPattern(
  String.raw`^[\p{Lu}][\p{Lu}\p{N}\s.,'’()-]{0,60}:|(?<![\p{L}])I(?![\p{L}])`,
  'gm',
);
const WORD = letterPattern(String.raw`[\p{L}]{2,}`, 'g');
/** Not the end of “don’t”, but the name in “l’ukraine”. */
const WORD_START = letterPattern(String.raw`(?<![\p{L}\p{M}]|[\p{L}]{2}['’])[\p{Ll}]`, 'g');
/** What only the article tells from the pronoun. */
const ACRONYM = /(?<=\bThe )U[ns]\b/g;

/** The text with a capital on each word, unit for unit; itself where it has capitals of its own or is short. */
export function raiseCapitals(text: string): string {
  if (CAPITALISED(text).test(text)) return text;
  const bare = text.replace(SPOKEN(text), ' ');
  if (CAPITAL(bare).test(bare) || (bare.match(WORD(bare))?.length ?? 0) < WORDS_MIN) return text;
  const raised = text.replace(WORD_START(text), (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === 1 ? capital : letter;
  });
  return raised.replace(ACRONYM, (letters) => letters.toUpperCase());
}
