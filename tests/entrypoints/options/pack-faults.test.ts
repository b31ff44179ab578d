import { describe, expect, test } from 'vitest';
import { createPackReader } from '@/core/pack/stream/read-pack';
import { faultWords } from '@/entrypoints/options/pack-faults';
import { stringsIn } from '@/platform/words';
import { examplePack } from '../../core/pack/example-pack';

/** What readers are told of a file. */
function toldOf(text: string, language: 'en' | 'fr' = 'en'): string[] {
  const reader = createPackReader();
  for (const read of [() => reader.read(text), () => reader.end()]) for (const _ of read());
  const t = stringsIn(language);
  return reader.problems.first.map((problem) => faultWords(t, language, 'elm.json', problem));
}
const [, elm] = examplePack().entities;
const written = (change: object) => JSON.stringify({ ...examplePack(), ...change });
const withElm = (change: object) => written({ entities: [examplePack().entities[0], { ...elm, ...change }] });

describe('a file that is no pack says so in the reader’s language', () => {
  test.each([
    ['a page', '<!doctype html>', 'The file is no pack.'],
    ['nothing', '', 'The file is no pack.'],
    ['no JSON', '{"format": 1, id: "elm"}', 'The file is no JSON that can be read.'],
    ['a word for a value', '{"format": 1, "id": elm}', 'The file is no JSON that can be read.'],
    ['half a file', written({}).slice(0, -9), 'The end of the file is missing.'],
    [
      'a newer format',
      written({ format: 2 }),
      'The pack is of format 2, and this version of Backstory reads format 1.',
    ],
    [
      'a word for a format',
      written({ format: 'one' }),
      'The pack is of format "one", and this version of Backstory reads format 1.',
    ],
    [
      'a version of two numbers',
      written({ version: '1.0' }),
      'The version of the pack is none: it looks like 1.2.3.',
    ],
    ['no title', written({ title: undefined }), '“title” is missing.'],
    ['no entities', written({ entities: undefined }), '“entities” is missing.'],
    ['no description', withElm({ description: undefined }), '“entities[1].description” is missing.'],
    ['a key of its own', withElm({ colour: 'red' }), '“entities[1].colour” is nothing that packs have.'],
    [
      'another kind of thing',
      withElm({ type: 'animal' }),
      '“entities[1].type” holds something that cannot stand there.',
    ],
    [
      'a number for a text',
      withElm({ name: { en: 7 } }),
      '“entities[1].name.en” holds something that cannot stand there.',
    ],
    ['no list', written({ entities: {} }), '“entities” holds something that cannot stand there.'],
    [
      'a long text',
      withElm({ name: { en: 'a'.repeat(121), fr: 'a' } }),
      '“entities[1].name.en” is too long: at most 120.',
    ],
    ['a key twice', '{"format": 1, "format": 1}', '“format” stands there twice.'],
    ['an entity twice', written({ entities: [elm, elm] }), `“${elm?.id}” stands there twice.`],
    [
      'another order',
      written({ entities: [...examplePack().entities].reverse() }),
      '“entities[1].id” stands in the wrong order.',
    ],
    [
      'articles behind the entities',
      written({ articles: undefined }),
      '“entities” stands in the wrong order.',
    ],
    ['a rule for writers', withElm({ facts: [] }), '“entities[1].facts” breaks a rule of packs.'],
    ['a rule for the whole file', `{"format":${'['.repeat(40)}`, '“elm.json” breaks a rule of packs.'],
  ])('%s', (_, text, told) => expect(toldOf(text)).toContain(told));

  test('one that holds too much', () => {
    const fault = { code: 'too-many', what: 'names', most: 1_000_000 } as const;
    const problem = { path: 'entities[7]', fault };
    expect(faultWords(stringsIn('en'), 'en', 'elm.json', problem)).toBe(
      'The pack is too large: at most 1,000,000 names.',
    );
  });

  test('in French as well', () => {
    expect(toldOf(written({ format: 2 }), 'fr')).toEqual([
      'Le paquet est au format 2, et cette version de Backstory lit le format 1.',
    ]);
    expect(toldOf(withElm({ colour: 'red' }), 'fr')).toContain(
      '«\u00a0entities[1].colour\u00a0» n’existe pas dans un paquet.',
    );
  });
});
