/**
 * The word beside a place in a text. Looks only as far as that word reaches, so that asking at every candidate stays linear
 * in the number of candidates, whatever the length of the text.
 */
import { letterPattern } from './letter-pattern';
import { ABBREVIATED, type KindsOf } from './word-kinds';

/** A word next to a span, and what stands between the two. */
export interface Neighbour {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** True when a line break stands between: names may be wrapped there, but capitals on both sides prove nothing. */
  readonly newline: boolean;
  /** Bits of word-kinds.ts. */
  readonly kinds: number;
  /** True when it begins with an upper-case letter. */
  readonly capital: boolean;
}

/** The words of one text. */
export interface TextWords {
  /** The word that ends just before `at`, white space aside; undefined where a sentence, quote or bracket begins instead. */
  before(at: number): Neighbour | undefined;
  /** The same where no white space stands between. */
  endingAt(at: number): Neighbour | undefined;
  /** The word that begins just after `at`, white space aside; undefined where punctuation stands between. */
  after(at: number): Neighbour | undefined;
  readonly kindsOf: KindsOf;
}

/** A letter, digit or mark, or an invisible character inside a word. */
const CHAR = '[\\p{L}\\p{N}\\p{M}\\u{10000}-\\u{10ffff}\\u00ad\\u200b-\\u200d\\u2060]';
/** A word with apostrophes, hyphens or dots inside: O’Brien, Kye-sang, U.S. What is longer than 64 is no name (a hash, a data URL). */
const WORD = `${CHAR}(?:['’.\u2010\u2011-]?${CHAR}){0,63}`;
/** White space that still joins two words of a name, a wrapped and indented line too. */
const SPACE = '[\\s\\u200b]{0,64}';
/** How far the letters beside a place are told apart, in code units; a longer word that is half of another script is no name. */
const REACH = 48;
const BEFORE = letterPattern(`(?<=(${WORD}['’.]?)(${SPACE}))`, 'y');
const AFTER = letterPattern(`(${SPACE})(${WORD})`, 'y');
const POSSESSIVE = letterPattern(` ?['’](?:$|[sS](?!${CHAR}))|['’](?!${CHAR})`, 'y');
/** The longest possessive and the sign after it, in code units. */
const POSSESSIVE_REACH = 5;
/** A French article or particle that lost its vowel, at the beginning of a word: “l’Université”. */
const ELIDED = /^(?:[dl]|qu)['’](?=[^\W\d_]|[à-ÿÀ-Þ])/i;
/** The same before a place: “Banque d’|Angleterre”. */
const PARTICLE = /(?:^|[\s(«“"‘])([dl]['’])$/i;
const PARTICLE_REACH = 3;
const WORD_CHAR = letterPattern(CHAR);
const CAPITAL = letterPattern('^[\\p{Lu}]');
const DOTTED = letterPattern('^[\\p{Lu}]\\.[\\p{Lu}]');
const SENTENCE_START = /(?<=(?:^|[\n.!?:;…•|—–])[\s\u200b"“”‘’'`«»‹›([{]*)/uy;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The words of `text`, each with its kinds. */
export function wordsIn(text: string, kindsOf: KindsOf): TextWords {
  const neighbour = (found: string, from: number, space: string): Neighbour => {
    const elided = ELIDED.exec(found)?.[0].length ?? 0;
    const word = found.slice(elided);
    const start = from + elided;
    return {
      word,
      start,
      end: start + word.length,
      newline: space.includes('\n'),
      kinds: kindsOf(word),
      capital: isCapital(word),
    };
  };
  const ending = (at: number, spaces: boolean): Neighbour | undefined => {
    const [, word, space] = matchAt(BEFORE(text.slice(Math.max(0, at - REACH), at)), text, at) ?? [];
    if (word === undefined || (space !== '') !== spaces) return undefined;
    const found = neighbour(word, at - space!.length - word.length, space!);
    const isEnd =
      word.endsWith('.') &&
      !(found.capital && (word.length === 2 || found.kinds & ABBREVIATED)) &&
      !DOTTED(word).test(word);
    return isEnd ? undefined : found;
  };
  return {
    kindsOf,
    before(at) {
      const elided = PARTICLE.exec(text.slice(Math.max(0, at - PARTICLE_REACH), at))?.[1];
      return elided === undefined ? ending(at, true) : neighbour(elided, at - elided.length, '');
    },
    endingAt: (at) => ending(at, false),
    after(at) {
      const [, space, word] = matchAt(AFTER(text.slice(at, at + REACH)), text, at) ?? [];
      return space ? neighbour(word!, at + space.length, space) : undefined;
    },
  };
}

/** True where a letter, digit or mark (or an invisible character inside a word) stands at `at`. */
export function isWordChar(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  return WORD_CHAR(sign).test(sign);
}

/** True when the word begins with an upper-case letter. */
export function isCapital(word: string): boolean {
  return CAPITAL(word).test(word);
}

/** True when the word ends in a possessive ’s or ’. */
export function isPossessive(word: string): boolean {
  return /['’][sS]?$/.test(word);
}

/** True when a possessive ’s or ’ begins at `at` (also after a space, as some corpora write it). */
export function possessiveAt(text: string, at: number): boolean {
  const sign = text[at];
  if (sign !== ' ' && sign !== "'" && sign !== '’') return false;
  return matchAt(POSSESSIVE(text.slice(at, at + POSSESSIVE_REACH)), text, at) !== null;
}

/** True when a sentence (or a line, a quote, a list entry) begins at `start`, so that a capital there proves nothing. */
export function beginsSentence(text: string, start: number): boolean {
  return matchAt(SENTENCE_START, text, start) !== null;
}

/** Lower-case form of a word without its closing dot, for the lists. */
export function plain(word: string): string {
  const low = word.toLowerCase().replace("'", '’');
  return low.endsWith('.') ? low.slice(0, -1) : low;
}
