/** Guesses the language of a text by its small words and its script: enough to choose aliases by. */
import { letterPattern } from './letter-pattern';
import { type KindsOf, LANGUAGES, SMALL } from './word-kinds';

/**
 * Scripts that settle the language: a pattern for one letter of it, and the share of it among all letters from which on it does.
 * Ukrainian and Japanese write most letters as their neighbours do: a small share of their own is proof.
 */
const SCRIPTS: readonly (readonly [language: string, letter: RegExp, share: number])[] = [
  ['ko', /\p{Script=Hangul}/gu, 0.3],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.02],
  ['zh', /\p{Script=Han}/gu, 0.3],
  ['uk', /[іїєґІЇЄҐ]/g, 0.02],
  ['ru', /\p{Script=Cyrillic}/gu, 0.3],
];
/** What the letters of these scripts are among; where they are fewer than any share asks for, no script need be looked for. */
const FAR = /[\u0370-\u1fff\u2070-\uffff]/g;
const SHARE_MIN = 0.02;
const LETTER = letterPattern(String.raw`[\p{L}]`, 'g');
/** Words in small letters: capitals are names, and the UN is no French article. */
const SMALL_WORD = letterPattern(String.raw`(?<![\p{L}\p{N}])[\p{Ll}]+`, 'g');
/** How much of a text is looked at, in UTF-16 code units. */
const SAMPLE = 4_000;
/** Small words that must be seen before a guess counts: without a declared language, and against it. */
const WORDS_MIN = 2;
const WORDS_MIN_AGAINST = 8;
/** How many times as many small words as any other language's the guess must have. */
const CLEAR_LEAD = 2;

/** The language of a text, a primary subtag; undefined where the text is too short or too mixed to tell. */
export function guessLanguage(text: string, kindsOf: KindsOf, wordsMin = WORDS_MIN): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const count = (letter: RegExp): number => sample.match(letter)?.length ?? 0;
  const letters = count(LETTER(sample));
  if (letters === 0) return undefined;
  const script =
    count(FAR) >= SHARE_MIN * letters &&
    SCRIPTS.find(([, letter, share]) => count(letter) >= share * letters);
  if (script) return script[0];
  // Each word once: a French headline says “de” often, which is Dutch as well.
  const kinds = [...new Set(sample.match(SMALL_WORD(sample)))].map(kindsOf);
  const counts = LANGUAGES.map((language, n) => ({
    language,
    words: kinds.filter((kind) => kind & (SMALL << n)).length,
  }));
  const [best, second] = counts.sort((a, b) => b.words - a.words);
  return best!.words >= wordsMin && best!.words >= CLEAR_LEAD * second!.words ? best!.language : undefined;
}

/** The language to read an article in: what it declares (`fr-CA`), unless its text clearly says otherwise; English by default. */
export function languageOf(text: string, kindsOf: KindsOf, declared?: string): string {
  const primary = /^[a-z]{2,3}/.exec(declared?.trim().toLowerCase() ?? '')?.[0];
  return guessLanguage(text, kindsOf, primary ? WORDS_MIN_AGAINST : WORDS_MIN) ?? primary ?? 'en';
}
