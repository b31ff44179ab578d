/**
 * The word beside a place in a text. Looks only as far as that word reaches, so that asking at every candidate stays linear
 * in the number of candidates, whatever the length of the text.
 */

/** A word next to a span, and what stands between the two. */
export interface Neighbour {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** True when a line break stands between: names may be wrapped there, but capitals on both sides prove nothing. */
  readonly newline: boolean;
}

/** Longest word, in UTF-16 code units, that is looked at; what is longer is no name (a hash, a data URL). */
const WORD_MAX = 64;
/** Longest white space, in code units, that still joins two words of a name (a wrapped and indented line). */
const SPACE_MAX = 64;

const NON_ASCII_WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]/u;
const ABBREVIATION =
  /^(?:\p{Lu}|Mrs?|Ms|Mm?e|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Prof|Pres|Rev|Sec|Capt|Adm|Ft|Mt|Hon|Amb|Maj|Cmdr)$/u;

/** True where a letter, digit or mark (or an invisible character inside a word) stands at `at`. */
export function isWordChar(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return NON_ASCII_WORD.test(text[at] ?? '');
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 10 ||
    code === 160 ||
    code === 9 ||
    code === 13 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f
  );
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** The word that ends just before `at`, white space aside; undefined where a sentence, quote or bracket begins instead. */
export function wordBefore(text: string, at: number): Neighbour | undefined {
  let end = at;
  let newline = false;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) {
    newline ||= text.charCodeAt(end - 1) === 10;
    end--;
    if (at - end > SPACE_MAX) return undefined;
  }
  return end === at ? undefined : wordEndingAt(text, end, newline);
}

/** The word whose last character (or closing dot) stands just before `end`; undefined where none ends there. */
export function wordEndingAt(text: string, end: number, newline = false): Neighbour | undefined {
  if (end === 0) return undefined;
  let stop = end;
  if (text[end - 1] === '.') stop--;
  else if (isApostrophe(text.charCodeAt(end - 1))) stop--;
  let start = stop;
  while (start > 0 && end - start < WORD_MAX) {
    if (isWordChar(text, start - 1)) start--;
    else if (start < stop && start > 1 && isWordChar(text, start - 2) && isJoiner(text.charCodeAt(start - 1)))
      start--;
    else break;
  }
  if (start === stop) return undefined;
  const word = text.slice(start, end);
  if (text[end - 1] === '.' && !ABBREVIATION.test(text.slice(start, stop)) && !/^\p{Lu}\.\p{Lu}/u.test(word))
    return undefined;
  return { word, start, end, newline };
}

/** The word that begins just after `at`, white space aside; undefined where punctuation stands between. */
export function wordAfter(text: string, at: number): Neighbour | undefined {
  let start = at;
  let newline = false;
  while (start < text.length && isSpace(text.charCodeAt(start))) {
    newline ||= text.charCodeAt(start) === 10;
    start++;
    if (start - at > SPACE_MAX) return undefined;
  }
  if (start === at || !isWordChar(text, start)) return undefined;
  let end = start;
  while (end < text.length && end - start < WORD_MAX) {
    if (isWordChar(text, end)) end++;
    else if (isJoiner(text.charCodeAt(end)) && isWordChar(text, end + 1)) end++;
    else break;
  }
  return { word: text.slice(start, end), start, end, newline };
}

/** Apostrophe, hyphen or dot inside a word: O’Brien, Kye-sang, U.S. */
function isJoiner(code: number): boolean {
  return isApostrophe(code) || code === 45 || code === 46 || code === 0x2010 || code === 0x2011;
}

/** True when the word begins with an upper-case letter. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(word);
}

/** True when the word ends in a possessive ’s or ’. */
export function isPossessive(word: string): boolean {
  return /['’][sS]?$/.test(word);
}

/** True when a possessive ’s or ’ begins at `at` (also after a space, as some corpora write it). */
export function possessiveAt(text: string, at: number): boolean {
  const skip = text.charCodeAt(at) === 32 ? 1 : 0;
  if (!isApostrophe(text.charCodeAt(at + skip))) return false;
  const next = text[at + skip + 1];
  return (
    next === undefined ||
    ((next === 's' || next === 'S') && !isWordChar(text, at + skip + 2)) ||
    (skip === 0 && !isWordChar(text, at + 1))
  );
}

/** True when a sentence (or a line, a quote, a list entry) begins at `start`, so that a capital there proves nothing. */
export function beginsSentence(text: string, start: number): boolean {
  for (let i = start - 1; i >= 0; i--) {
    const char = text[i] ?? '';
    if (char === '\n') return true;
    if (isSpace(text.charCodeAt(i)) || '"“”‘’\'`«»‹›([{'.includes(char)) continue;
    return '.!?:;…•|—–'.includes(char);
  }
  return true;
}

/** Lower-case form of a word without its closing dot, for the lists. */
export function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '').replace("'", '’');
}
