/** What the rules know of words, as it lies in a lexicon: lists by kind, then patterns. */
import { plain } from '../text/words';
import type { ByteReader, ByteWriter } from './lexicon-bytes';
import { readTexts, writeTexts } from './lexicon-rules';

/** What the rules know of words. */
export interface LexiconWords {
  /** The kinds of a word, in any case, as bits of word-kinds.ts; 0 for most words. */
  kindsOf(word: string): number;
  /** Sticky patterns, by their numbers in word-kinds.ts. */
  readonly patterns: readonly RegExp[];
}

/** Writes the lists, each with its kind, and the sources of the patterns. */
export function writeWords(
  lists: readonly (readonly [kind: number, words: string])[],
  patterns: readonly string[],
  out: ByteWriter,
): void {
  out.number(lists.length);
  for (const [kind, words] of lists) {
    out.number(kind);
    out.text(words);
  }
  writeTexts(patterns, out);
}

/** Reads what `writeWords` wrote. */
export function readWords(from: ByteReader): LexiconWords {
  const kinds = new Map<string, number>();
  for (let lists = from.number(); lists > 0; lists--) {
    const kind = from.number();
    for (const word of from.text().split(' ')) kinds.set(word, kind | (kinds.get(word) ?? 0));
  }
  return {
    kindsOf: (word) => kinds.get(plain(word)) ?? 0,
    patterns: readTexts(from).map((source) => new RegExp(source, 'uy')),
  };
}
