import bundled from 'virtual:backstory/pack';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexEntities } from '@/core/look-up/index-entities';
import { joinFound, lookUp } from '@/core/look-up/look-up';
import { openPackIndex } from '@/core/look-up/pack-index';
import { searchPack } from '@/core/look-up/search-pack';
import { createPackIndexWriter } from '@/core/look-up/write-pack-index';
import type { Entity } from '@/core/pack/schema';

function indexOf(entities: readonly Entity[], withFacts = true) {
  const writer = createPackIndexWriter(withFacts);
  for (const entity of entities) writer.add(entity);
  return openPackIndex(writer.bytes());
}
const entity = (id: string, name: string, rest: Partial<Entity> = {}): Entity => ({
  id,
  type: 'person',
  name: { en: name },
  description: { en: '' },
  descriptionFrom: 'general',
  facts: [],
  ...rest,
});

// A pack's file has them in order of id.
const index = indexOf(bundled.entities.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
const plain = indexEntities(bundled);
const words = [...new Set(plain.words.map(({ word }) => word))];

describe('the index of a pack', () => {
  test('finds what the search over the pack itself finds, in the same order', () => {
    const typed = fc
      .constantFrom(...words)
      .chain((word) => fc.nat(word.length).map((end) => word.slice(0, end)));
    const query = fc.oneof(
      typed,
      fc.tuple(typed, typed).map((two) => two.join(' ')),
      // A typo in the midst of a word.
      typed.map((word) =>
        word.length > 4 ? `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}` : word,
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    fc.assert(
      fc.property(query, fc.constantFrom('en' as const, 'fr' as const), (text, language) => {
        expect(searchPack(index, text, language).map(({ result }) => result)).toEqual(
          lookUp(plain, text, language).map(({ result }) => result),
        );
      }),
      { numRuns: Number(process.env.SOAK ?? 300) },
    );
  });

  test.each(['', 'kim', 'putin', 'north korea', '김정은', 'Vladimr', '!!'])('finds “%s” the same', (text) => {
    expect(searchPack(index, text, 'en')).toEqual(lookUp(plain, text, 'en'));
  });

  test('of thousands that begin alike, the one that is called just so is first', () => {
    const many = Array.from({ length: 3_000 }, (_, n) => entity(`kim-${n}`, `Kim Number${n}`));
    const found = searchPack(indexOf([...many, entity('zz', 'Kim')]), 'kim', 'en');
    expect([found.length, found[0]?.result.entity]).toEqual([100, 'zz']);
  });

  test('facts are searched where they are indexed', () => {
    const some = [
      entity('a', 'Ada Roe', { facts: [{ text: { en: 'She bought a ferry.' }, from: 'general' }] }),
    ];
    expect(searchPack(indexOf(some), 'ferry', 'en')).toHaveLength(1);
    expect(searchPack(indexOf(some, false), 'ferry', 'en')).toHaveLength(0);
  });

  test('a buffer of another version is refused', () => {
    expect(() => openPackIndex(new ArrayBuffer(64))).toThrow('version');
  });
});

test('results of several packs are one list, the best first', () => {
  const one = searchPack(indexOf([entity('a', 'Port Elm'), entity('b', 'Elm')]), 'elm', 'en');
  const other = searchPack(indexOf([entity('c', 'Elm'), entity('d', 'The Elm')]), 'elm', 'en');
  expect(joinFound([one, other]).map((result) => result.entity)).toEqual(['b', 'c', 'a', 'd']);
});
