import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { ImportedFile } from '@/core/archive/import';
import { REASONS, UnreadableFile } from '@/core/archive/refusal';
import { RecordSchema } from '@/core/archive/schema';
import { graft, mutatedText, share } from '../mutated-text';
import { bytes, type Json, keysOfPrototype, row } from './hostile-pieces';
import { archiveOf, read, someRecords } from './records';

const before = keysOfPrototype();

/** 1,000 in the tests, 20,000 in the soak. */
const RUNS = process.env.SOAK ? 20_000 : 1_000;

/** 20,000 took 49 s on two busy cores, in ms with room to spare. */
const SOAK_MS = 300_000;

const files = fc.oneof(
  someRecords(3).map(archiveOf),
  fc.constant(JSON.stringify({ rows: [row(), row({ id: 'b' })] })),
  fc.constant(
    'quote,url,note\r\n"a ""pact""",https://a.example/,why\r\nb,https://b.example/,"two\nlines"\r\n',
  ),
);
const cut = mutatedText(files);

/** A JSON file that is still JSON, one of its values another. */
const grafted = fc
  .tuple(
    files.filter((file) => file.startsWith('{')),
    share,
    fc.oneof(
      graft,
      fc.constantFrom(null, -1, 1.5, 1e300, true, [], {}, [[]], 'javascript:x', 'x'.repeat(2_000)),
    ),
  )
  .map(([file, where, value]) => {
    const root = JSON.parse(file) as unknown;
    const spots = spotsOf(root);
    const [holder, key] = spots[Math.floor(where * spots.length)] ?? [root as Json, 'type'];
    Object.defineProperty(holder, key, { value, enumerable: true });
    return JSON.stringify(root);
  });

/** Every place in a JSON value that holds another. */
function spotsOf(value: unknown): [Json, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [Json, string][] => [
    [value as Json, key],
    ...spotsOf(inner),
  ]);
}

const mutated = fc.oneof(
  { weight: 4, arbitrary: cut.map(bytes) },
  { weight: 4, arbitrary: grafted.map(bytes) },
  {
    weight: 1,
    arbitrary: fc.tuple(files.map(bytes), share).map(([raw, where]) => raw.slice(0, where * raw.length)),
  },
);

test(
  `${RUNS} mutated files: no crash, nothing taken that is not whole, every refusal has its place`,
  () => {
    const seen = { unreadable: 0, refused: 0, taken: 0 };
    fc.assert(
      fc.property(mutated, (raw) => {
        let imported: ImportedFile;
        try {
          imported = read(raw);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
          const { path, reason } = (error as UnreadableFile).refusal;
          expect(path).not.toBe('');
          expect(REASONS).toContain(reason);
          seen.unreadable++;
          return;
        }
        for (const { path, reason } of imported.refused) {
          expect(path).not.toBe('');
          expect(REASONS).toContain(reason);
          seen.refused++;
        }
        for (const record of imported.records) {
          expect(v.safeParse(RecordSchema, record).issues).toBeUndefined();
          seen.taken++;
        }
      }),
      { numRuns: RUNS },
    );
    expect(keysOfPrototype()).toBe(before);
    expect(Math.min(seen.unreadable, seen.refused, seen.taken)).toBeGreaterThan(RUNS / 100);
  },
  SOAK_MS,
);
