/**
 * What a look-up searches of an installed pack: one little-endian buffer that is used where it lies, so that half a million entities
 * cost no building at the first question. Words stand in order of their units: a beginning is two bisections.
 *
 *   header      Uint32: magic, words, entities, then the byte offset of each section and of the end
 *   wordStarts  Uint32 × (words + 1): offsets into wordUnits
 *   wordUnits   Uint16: every different word of names, descriptions and facts, as `searchText` writes it
 *   letters     Uint32 × words: one bit for each kind of letter in it, by the low bits of its units
 *   postStarts  Uint32 × (words + 1): offsets into posts
 *   posts       Uint32: entity << ENTITY_SHIFT | what the word is there
 *   weights     Uint16 × entities: facts and relations
 *   lineStarts  Uint32 × entities: offsets into lineBytes
 *   lineBytes   per entity: type, id, descriptions, names
 */
import { type ByteReader, createByteReader } from '../pack/lexicon-bytes';
import { ENTITY_TYPES } from '../pack/terms';
import type { IndexedEntity } from './index-entities';
import { searchText } from './search-text';

/** "BKS" and a version. */
export const MAGIC = 0x534b4201;
export const SECTIONS = [
  'wordStarts',
  'wordUnits',
  'letters',
  'postStarts',
  'posts',
  'weights',
  'lineStarts',
  'lineBytes',
] as const;
/** Words of the header in front of the offsets. */
export const HEADER = 3;

/** Where a word stands, in a post's low bits. */
export const KINDS = ['name', 'alias', 'description', 'fact'] as const;
export const KIND_MASK = 3;
/** A name begins with it. */
export const BEGINS = 4;
/** A name is nothing else. */
export const IS_ALL = 8;
export const ENTITY_SHIFT = 4;

/** One bit for each kind of letter in a word. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters >>> 0;
}

/** An entity as its line keeps it. */
export type PackLine = Omit<IndexedEntity, 'weight'>;

/** An index, opened. */
export interface PackIndex {
  readonly wordCount: number;
  readonly entityCount: number;
  readonly wordStarts: Uint32Array;
  readonly wordUnits: Uint16Array;
  readonly letters: Uint32Array;
  readonly postStarts: Uint32Array;
  readonly posts: Uint32Array;
  readonly weights: Uint16Array;
  word(index: number): string;
  line(entity: number): PackLine;
}

/** The index in `bytes`, which it goes on using; throws an Error where they are none of this version. */
export function openPackIndex(bytes: ArrayBuffer): PackIndex {
  const header = new Uint32Array(bytes, 0, HEADER + SECTIONS.length + 1);
  const [magic, wordCount = 0, entityCount = 0, ...offsets] = header;
  if (magic !== MAGIC) throw new Error('this is no index of this version');
  const part = (name: (typeof SECTIONS)[number]): [number, number] => {
    const at = SECTIONS.indexOf(name);
    return [offsets[at]!, offsets[at + 1]! - offsets[at]!];
  };
  const words32 = (name: (typeof SECTIONS)[number]) => {
    const [start, size] = part(name);
    return new Uint32Array(bytes, start, size / 4);
  };
  const words16 = (name: (typeof SECTIONS)[number]) => {
    const [start, size] = part(name);
    return new Uint16Array(bytes, start, size / 2);
  };
  const wordStarts = words32('wordStarts');
  const wordUnits = words16('wordUnits');
  const lineStarts = words32('lineStarts');
  const lines = createByteReader(new Uint8Array(bytes, ...part('lineBytes')));
  return {
    wordCount,
    entityCount,
    wordStarts,
    wordUnits,
    letters: words32('letters'),
    postStarts: words32('postStarts'),
    posts: words32('posts'),
    weights: words16('weights'),
    word: (index) => String.fromCharCode(...wordUnits.subarray(wordStarts[index]!, wordStarts[index + 1]!)),
    line(entity) {
      lines.at = lineStarts[entity]!;
      return readLine(lines);
    },
  };
}

function readLine(from: ByteReader): PackLine {
  const type = ENTITY_TYPES[from.byte()]!;
  const id = from.text();
  const name = readTexts(from);
  const description = readTexts(from);
  const names: { written: string; text: string }[] = [];
  for (let left = from.number(); left > 0; left--) {
    const written = from.text();
    names.push({ written, text: searchText(written) });
  }
  return { entity: { id, type, name, description }, names };
}

/** A text in English, and in French where it differs. */
function readTexts(from: ByteReader): { en: string; fr?: string } {
  const en = from.text();
  const fr = from.text();
  return fr === '' ? { en } : { en, fr };
}
