import { expect, it } from 'vitest';
import type { Entity } from '@/core/pack/schema';
import { comparePart } from '@/entrypoints/background/compare-pack';
import { createKept } from '@/entrypoints/background/store/kept';
import { gatherChanges } from '@/entrypoints/options/pack-changes';
import { examplePack } from '../../core/pack/example-pack';
import { newDisk } from './store/disk';

const [example] = examplePack().entities;
const entity = (n: number, name = `Elm ${n}`): Entity => ({
  ...example!,
  id: `elm-${String(n).padStart(6, '0')}`,
  name: { en: name },
});
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

/** What is told of an update from `before` to `after`, whose entities come `size` at a time; and how often was asked. */
async function told(before: readonly Entity[], after: readonly Entity[], size: number) {
  const { packs } = createKept(newDisk());
  for (let at = 0; at < before.length; at += 500) await packs.stage('old', [], before.slice(at, at + 500));
  let questions = 0;
  const changes = gatherChanges((entities, from, until) => {
    questions++;
    return comparePart(packs, 'old', { entities, after: from, until }, ({ name }) => name.en);
  });
  for (let at = 0; at < after.length; at += size) await changes.take(after.slice(at, at + size));
  return { ...(await changes.end()), questions };
}

it.each([500, 7, 1_000])('tells what is new, changed and gone, %d at a time', async (size) => {
  const before = numbers(1_200).filter((n) => n % 100 !== 5);
  // Others at the beginning, in the midst and behind the end.
  const after = numbers(1_210).filter((n) => n > 0 && n % 300 !== 7);
  const { added, changed, gone } = await told(
    before.map((n) => entity(n)),
    after.map((n) => entity(n, n === 600 ? 'Elmo' : `Elm ${n}`)),
    size,
  );
  expect(added.first).toEqual(after.filter((n) => !before.includes(n)).map((n) => `Elm ${n}`));
  expect(gone.first).toEqual(['Elm 0', 'Elm 7', 'Elm 307', 'Elm 607', 'Elm 907']);
  expect(changed.first).toEqual([{ name: 'Elmo', was: 'Elm 600', parts: ['name'] }]);
});

it('keeps the first names of many and counts all, never reading more than a stretch at once', async () => {
  const { gone, added, questions } = await told(
    numbers(3_000).map((n) => entity(n)),
    [entity(2_999), entity(5_000)],
    500,
  );
  expect({ count: gone.count, first: gone.first.length }).toEqual({ count: 2_999, first: 200 });
  expect(added).toEqual({ count: 1, first: ['Elm 5000'] });
  expect(questions).toBe(5);
});

it('has nothing to tell of the same entities', async () => {
  const same = numbers(120).map((n) => entity(n));
  const { added, changed, gone } = await told(same, same, 50);
  expect([added.count, changed.count, gone.count]).toEqual([0, 0, 0]);
});
