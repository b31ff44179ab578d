import { createByteWriter } from '../pack/lexicon-bytes';
import type { Entity } from '../pack/schema';
import { ENTITY_TYPES } from '../pack/terms';
import { namesOf, textsOf } from './index-entities';
import {
  BEGINS,
  ENTITY_SHIFT,
  HEADER,
  IS_ALL,
  KIND_MASK,
  KINDS,
  lettersOf,
  MAGIC,
  SECTIONS,
} from './pack-index';
import { searchText } from './search-text';

/** Makes the index of a pack (pack-index.ts) from its entities as they come. */
export interface PackIndexWriter {
  add(entity: Entity): void;
  /** The index of all that was added. Sorting the words is most of it: linear but for that. */
  bytes(): ArrayBuffer;
}

/** A writer; `withFacts`: also for what the facts say. */
export function createPackIndexWriter(withFacts: boolean): PackIndexWriter {
  const numbers = new Map<string, number>();
  const wordOfPost = createNumbers();
  const posts = createNumbers();
  const lineStarts = createNumbers();
  const weights = createNumbers();
  const lines = createByteWriter(1 << 16);
  let count = 0;

  return {
    add(entity) {
      const names = namesOf(entity);
      const own = new Set(textsOf(entity.name).map(searchText));
      /** What each of the entity's words is, at its best place. */
      const marks = new Map<number, number>();
      const addText = (text: string, kind: (typeof KINDS)[number]) => {
        const words = text.split(' ').filter(Boolean);
        const isName = kind === 'name' || kind === 'alias';
        for (const [at, word] of words.entries()) {
          const number = numbers.get(word) ?? numbers.size;
          numbers.set(word, number);
          const known = marks.get(number);
          const begins = isName && at === 0 ? BEGINS | (words.length === 1 ? IS_ALL : 0) : 0;
          const best = Math.min(KINDS.indexOf(kind), known === undefined ? KIND_MASK : known & KIND_MASK);
          marks.set(number, best | ((known ?? 0) & ~KIND_MASK) | begins);
        }
      };
      for (const { text } of names) addText(text, own.has(text) ? 'name' : 'alias');
      for (const text of textsOf(entity.description)) addText(searchText(text), 'description');
      if (withFacts)
        for (const { text } of entity.facts)
          for (const told of textsOf(text)) addText(searchText(told), 'fact');
      for (const [number, mark] of marks) {
        wordOfPost.push(number);
        posts.push((count << ENTITY_SHIFT) | mark);
      }
      count++;
      weights.push(Math.min(0xffff, entity.facts.length + (entity.relations?.length ?? 0)));
      lineStarts.push(lines.length());
      lines.byte(ENTITY_TYPES.indexOf(entity.type));
      lines.text(entity.id);
      for (const { en, fr = '' } of [entity.name, entity.description]) {
        lines.text(en);
        lines.text(fr === en ? '' : fr);
      }
      lines.number(names.length);
      for (const { written } of names) lines.text(written);
    },
    bytes() {
      const words = [...numbers.keys()].sort();
      const wordStarts = new Uint32Array(words.length + 1);
      const letters = new Uint32Array(words.length);
      const wordUnits = new Uint16Array(words.reduce((sum, { length }) => sum + length, 0));
      /** Place of each word in their order, by its number. */
      const places = new Uint32Array(words.length);
      let unit = 0;
      for (const [place, word] of words.entries()) {
        places[numbers.get(word)!] = place;
        for (let at = 0; at < word.length; at++) wordUnits[unit++] = word.charCodeAt(at);
        wordStarts[place + 1] = unit;
        letters[place] = lettersOf(word);
      }
      const { postStarts, sorted } = byWord(places, wordOfPost.all(), posts.all());
      return assemble([
        MAGIC,
        words.length,
        count,
        wordStarts,
        wordUnits,
        letters,
        postStarts,
        sorted,
        Uint16Array.from(weights.all()),
        lineStarts.all(),
        lines.bytes(),
      ]);
    },
  };
}

/** The posts in order of their words (a counting sort), and where those of each word begin. */
function byWord(places: Uint32Array, wordOfPost: Uint32Array, posts: Uint32Array) {
  const postStarts = new Uint32Array(places.length + 1);
  for (const number of wordOfPost) postStarts[places[number]! + 1]!++;
  for (let place = 0; place < places.length; place++) postStarts[place + 1]! += postStarts[place]!;
  const next = postStarts.slice();
  const sorted = new Uint32Array(posts.length);
  for (let at = 0; at < posts.length; at++) {
    const place = places[wordOfPost[at]!]!;
    sorted[next[place]!] = posts[at]!;
    next[place]!++;
  }
  return { postStarts, sorted };
}

type Section = Uint32Array | Uint16Array | Uint8Array;

function assemble([magic, words, entities, ...sections]: [
  number,
  number,
  number,
  ...Section[],
]): ArrayBuffer {
  const offsets: number[] = [];
  let end = (HEADER + SECTIONS.length + 1) * 4;
  for (const { byteLength } of sections) {
    offsets.push(end);
    end += Math.ceil(byteLength / 4) * 4;
  }
  const buffer = new ArrayBuffer(end);
  new Uint32Array(buffer).set([magic, words, entities, ...offsets, end]);
  for (const [at, { buffer: from, byteOffset, byteLength }] of sections.entries())
    new Uint8Array(buffer).set(new Uint8Array(from, byteOffset, byteLength), offsets[at]);
  return buffer;
}

/** A growing row of numbers: a plain array of millions holds each twice as large, and is copied at each end. */
function createNumbers() {
  let numbers = new Uint32Array(1024);
  let length = 0;
  return {
    push(value: number): void {
      if (length === numbers.length) {
        const grown = new Uint32Array(length * 2);
        grown.set(numbers);
        numbers = grown;
      }
      numbers[length++] = value;
    },
    all: () => numbers.subarray(0, length),
  };
}
