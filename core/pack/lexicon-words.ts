/** What the rules know of words, as it lies in a lexicon: the JSON of the lists by kind and of the patterns, which engines read quickest. */
import { plain } from '../text/words';
import type { ByteWriter } from './lexicon-bytes';

/** What the rules know of words. */
export interface LexiconWords {
  /** The kinds of a word, in any case, as bits of word-kinds.ts; 0 for most words. */
  kindsOf(word: string): number;
  /** Sticky patterns, by their numbers in word-kinds.ts. */
  readonly patterns: readonly RegExp[];
}

/** Lists of words, a space between, each with its kind; sources of patterns. */
type Written = readonly [
  lists: readonly (readonly [kind: number, words: string])[],
  patterns: readonly string[],
];

/** Writes lists and patterns, and spaces up to a multiple of four bytes. */
export function writeWords(written: Written, out: ByteWriter): void {
  const units = Uint16Array.from(JSON.stringify(written), (sign) => sign.charCodeAt(0));
  out.units(units, units.length);
  while (out.length() % 4) out.byte(0x20);
}

/** Reads what `writeWords` wrote. */
export function readWords(bytes: Uint8Array): LexiconWords {
  const [lists, patterns]: Written = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  const kinds = new Map<string, number>();
  for (const [kind, words] of lists)
    for (const word of words.split(' ')) kinds.set(word, kind | (kinds.get(word) ?? 0));
  return {
    kindsOf: (word) => kinds.get(plain(word)) ?? 0,
    patterns: patterns.map((source) => new RegExp(source, 'uy')),
  };
}
