import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPack } from '@/core/pack/check';
import type { Pack } from '@/core/pack/schema';
import { PACK_DEPTH_MAX } from '@/core/pack/stream/limits';
import { placedLine } from '@/core/pack/stream/place';
import { createPackReader } from '@/core/pack/stream/read-pack';
import { mutatedText } from '../../mutated-text';
import { examplePack } from '../example-pack';

/** What a reader makes of a file that comes in chunks of `size` characters. */
function read(text: string, size = 100) {
  const reader = createPackReader();
  const parts = [];
  for (let at = 0; at < text.length && !reader.isStopped(); at += size)
    parts.push(...reader.read(text.slice(at, at + size)));
  parts.push(...reader.end());
  return { parts, problems: reader.problems.first.map(placedLine), counts: reader.counts() };
}

const written = (pack: unknown) => JSON.stringify(pack, null, 1);
/** A line number says where to look, not what is wrong. */
const bare = (lines: readonly string[]) => lines.map((line) => line.replace(/^line \d+(, |: )/, '')).sort();

describe('a pack read in pieces', () => {
  it.each([1, 7, 100, 100_000])('is the pack, in chunks of %i', (size) => {
    const pack = examplePack();
    const { parts, problems, counts } = read(written(pack), size);
    expect(problems).toEqual([]);
    expect(counts).toEqual({ articles: 2, entities: 2, aliases: 6 });
    const { articles, entities, ...head } = pack;
    expect(parts).toEqual([
      { kind: 'head', head },
      { kind: 'articles', articles },
      { kind: 'entities', entities },
    ]);
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'line 1: this is no pack: the file is empty'],
    ['a list', '[]', 'line 1: this is no pack: a pack is one JSON object'],
    ['a page', '<!doctype html>', 'line 1: this is no pack: a pack is one JSON object'],
    ['half a pack', written(examplePack()).slice(0, -20), 'the file ends in the middle of the pack'],
    ['two packs', `${JSON.stringify(examplePack())}\n{}`, 'line 2: something stands behind the pack'],
    [
      'a bottomless value',
      `{"format":${'['.repeat(PACK_DEPTH_MAX)}`,
      `line 1: nested deeper than ${PACK_DEPTH_MAX} levels`,
    ],
    ['a word', '{"format": 1, "id": elm}', 'line 1, id: this is no JSON'],
    [
      'a key twice',
      '{"format": 1,\n"format": 1}',
      'line 2, format: the key "format" stands twice in one object',
    ],
    [
      'a key twice in an entity',
      written(examplePack()).replace('"type": "person",', '"type": "person",\n"type": "place",'),
      'entities[0]: the key "type" stands twice in one object',
    ],
    [
      'entities in front of articles',
      JSON.stringify({ ...examplePack(), articles: undefined }),
      'line 1, entities: the articles stand in front of the entities, or these cannot be checked',
    ],
    ['an entity of no shape', written(examplePack()).replace('"person"', '"animal"'), 'entities[0].type:'],
  ])('is refused where it is %s', (_, text, line) => {
    const { problems } = read(text);
    const told = line.startsWith('line ') ? problems : bare(problems);
    expect(
      told.some((problem) => problem.startsWith(line)),
      problems.join('\n'),
    ).toBe(true);
  });

  it('says where entities are out of order, or the same', () => {
    const pack = examplePack();
    const [ada, elm] = pack.entities;
    const swapped = written({ ...pack, entities: [elm, ada] });
    const line = swapped.slice(0, swapped.indexOf('"id": "ada-roe"')).split('\n').length - 1;
    expect(read(swapped).problems).toContain(
      `line ${line}, entities[1].id: "ada-roe" stands behind "port-elm": entities stand in order of id`,
    );
    expect(bare(read(written({ ...pack, entities: [ada, ada, elm] })).problems)).toContain(
      'entities[1].id: the id "ada-roe" is used already',
    );
  });

  it('finds across batches what it finds within one', () => {
    const pack = examplePack();
    const [ada, elm] = pack.entities as [Pack['entities'][0], Pack['entities'][0]];
    const many = Array.from({ length: 1200 }, (_, n) => ({
      ...elm,
      id: `b-${String(n).padStart(4, '0')}`,
      name: { en: `Berth ${n}`, fr: `Quai ${n}` },
      aliases: {},
      relations: [],
      facts: [{ text: { en: `Berth ${n} is dry.`, fr: `Quai ${n} à sec.` }, from: 'general' as const }],
    }));
    many[1100]!.name = { ...many[3]!.name };
    const { problems } = read(written({ ...pack, entities: [ada, ...many, elm] }), 10_000);
    expect(bare(problems)).toEqual(
      ['entities[1101].name.en', 'entities[1101].name.fr', 'entities[4].name.en', 'entities[4].name.fr'].map(
        (path) => expect.stringContaining(`${path}: "`),
      ),
    );
  });
});

/** Broken files: 300 in every run, 20,000 with SOAK. */
const RUNS = process.env.SOAK ? 20_000 : 300;

/** For the long run, in ms with room to spare. */
const SOAK_MS = 600_000;

describe('mutated packs', () => {
  const files = mutatedText(fc.constant(JSON.stringify(examplePack())));

  it(
    'are read as what they are: a pack that holds every rule, or one with problems',
    () => {
      fc.assert(
        fc.property(files, fc.integer({ min: 1, max: 5000 }), (file, size) => {
          const { problems } = read(file, size);
          let whole: unknown;
          try {
            whole = JSON.parse(file);
          } catch {
            expect(problems.length).toBeGreaterThan(0);
            return;
          }
          const checked = checkPack(whole);
          if (!checked.ok) expect(problems.length).toBeGreaterThan(0);
          // The reader asks for more (order, no key twice), never for less.
          if (problems.length === 0) expect(checked.ok).toBe(true);
        }),
        { numRuns: RUNS },
      );
    },
    SOAK_MS,
  );
});
