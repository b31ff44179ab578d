import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openPackIndex } from '@/core/look-up/pack-index';
import { openLexicon } from '@/core/pack/lexicon';
import { createPackReader } from '@/core/pack/stream/read-pack';
import { defineKnowledge } from '@/entrypoints/background/store/knowledge-database';
import { createPacks } from '@/entrypoints/background/store/packs';
import { mutatedText } from '../../../core/mutated-text';
import { examplePack } from '../../../core/pack/example-pack';
import { newDisk } from './disk';

/** Mutated files: 150 in every run, 10,000 in the soak. */
const RUNS = process.env.SOAK ? 10_000 : 150;
/** 10,000 on a busy machine, in ms. */
const SOAK_MS = 1_800_000;

const mutated = mutatedText(fc.constant(JSON.stringify(examplePack(), null, 1)));

it(
  'a mutated file is installed whole or not at all, and nothing of it is left behind',
  async () => {
    const db = defineKnowledge(newDisk());
    const packs = createPacks(db);
    let install = 0;
    let installed = 0;
    await fc.assert(
      fc.asyncProperty(mutated, fc.integer({ min: 1, max: 400 }), async (text, size) => {
        const id = `00000000-0000-4000-8000-${String(++install).padStart(12, '0')}`;
        const reader = createPackReader();
        const found = { head: null as Parameters<typeof packs.finish>[1] | null };
        // As the options do it: what comes is put by, and finished only where all of it was right.
        const take = async (
          parts: Iterable<ReturnType<typeof reader.read> extends Iterable<infer P> ? P : never>,
        ) => {
          for (const part of parts) {
            if (part.kind === 'head') found.head = part.head;
            else if (reader.problems.count() === 0)
              await packs.stage(
                id,
                part.kind === 'articles' ? part.articles : [],
                part.kind === 'entities' ? part.entities : [],
              );
          }
        };
        for (let at = 0; at < text.length && !reader.isStopped(); at += size)
          await take(reader.read(text.slice(at, at + size)));
        await take(reader.end());
        if (found.head && reader.problems.count() === 0) {
          const counts = reader.counts();
          await packs.finish(id, found.head, counts);
          installed++;
          expect(openLexicon((await packs.lexicon(id))!).entityCount).toBe(counts.entities);
          expect(openPackIndex((await packs.search(id))!).entityCount).toBe(counts.entities);
          await packs.remove(found.head.id);
        } else await packs.drop(id);
        expect(await packs.all()).toEqual([]);
        for (const table of [db.chunks, db.articles, db.lexicons, db.searches])
          expect(await table.count()).toBe(0);
      }),
      { numRuns: RUNS },
    );
    // Some mutations hurt nothing, such as another letter in a text.
    expect(installed).toBeGreaterThan(0);
  },
  SOAK_MS,
);
