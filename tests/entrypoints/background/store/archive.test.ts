import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArchiveRecord } from '@/core/archive/archive';
import { everywhere } from '@/entrypoints/background/store/reach';
import { createStore, type Store } from '@/entrypoints/background/store/store';
import { archiveOf, highlight, read, someRecords } from '../../../core/archive/records';
import { draftOf, idOf } from './drafts';

const PAGE = 'https://news.example/story';

const emptyStore = () => createStore({ indexedDB: new IDBFactory(), IDBKeyRange });
const merge = (store: Store, records: readonly ArchiveRecord[], over = {}) =>
  store.mergeRecords(records, {
    order: 'revision',
    isDry: false,
    signal: new AbortController().signal,
    onShare: () => {},
    ...over,
  });

/** All that a store holds, read as the export does. */
async function recordsOf(store: Store): Promise<ArchiveRecord[]> {
  const records: ArchiveRecord[] = [];
  for (let after: string | null = null; ; ) {
    const part = await store.readRecords(after);
    records.push(...part.records);
    if (part.next === null) return records;
    after = part.next;
  }
}
const exportOf = async (store: Store) => archiveOf(await recordsOf(store));

describe('through the store', () => {
  test('export, import, export: the bytes are equal', async () => {
    await fc.assert(
      fc.asyncProperty(someRecords(), async (records) => {
        const [first, second] = [emptyStore(), emptyStore()];
        await merge(first, records);
        const file = await exportOf(first);
        await merge(second, read(file).records);
        expect(await exportOf(second)).toBe(file);
        expect(await merge(second, read(file).records)).toEqual({ new: 0, changed: 0, same: records.length });
      }),
      { numRuns: 25 },
    );
  });

  test('what was saved, edited, recoloured and refused comes back with its earlier texts', async () => {
    const [store, other] = [emptyStore(), emptyStore()];
    await store.save(draftOf(1, 'a \ud800 pact', { note: 'why?' }), PAGE);
    await store.editNote(idOf(1), 'because', 1);
    await store.recolour(idOf(1), everywhere, 'blue');
    await expect(store.editNote(idOf(1), 'another window', 1)).rejects.toThrow('both texts');
    const file = await exportOf(store);
    expect(JSON.parse(file).first.items[0].history).toMatchObject([
      { note: 'why?' },
      { note: 'another window', refused: true },
    ]);
    await merge(other, read(file).records);
    expect(await exportOf(other)).toBe(file);
    expect(await other.all()).toEqual(await store.all());
  });

  test('a dry run changes nothing', async () => {
    const store = emptyStore();
    const records = [highlight(1), highlight(2)];
    expect(await merge(store, records, { isDry: true })).toEqual({ new: 2, changed: 0, same: 0 });
    expect(await store.all()).toEqual([]);
  });

  test('what was deleted here comes back, once', async () => {
    const store = emptyStore();
    await merge(store, [highlight(1, { note: 'kept' })]);
    const { id } = highlight(1).annotation;
    await store.remove(id, everywhere);
    const records = [highlight(1, { note: 'kept' })];
    expect(await merge(store, records)).toMatchObject({ new: 1 });
    expect(await merge(store, records)).toMatchObject({ new: 0, same: 1 });
    expect(await store.all()).toHaveLength(1);
  });

  test('more than one answer carries is read in parts', async () => {
    const store = emptyStore();
    const records = Array.from({ length: 450 }, (_, n) => highlight(n));
    await merge(store, records);
    const first = await store.readRecords(null);
    expect([first.records.length, first.total, first.pages]).toEqual([200, 450, 1]);
    expect(await exportOf(store)).toBe(archiveOf(records));
  });
});

describe('all or none', () => {
  const records = Array.from({ length: 1_000 }, (_, n) => highlight(n));

  test('an import that is stopped in its midst leaves nothing', async () => {
    const store = emptyStore();
    await merge(store, [highlight(5_000)]);
    const before = await exportOf(store);
    const controller = new AbortController();
    const onShare = (share: number) => share >= 0.5 && controller.abort();
    await expect(merge(store, records, { signal: controller.signal, onShare })).rejects.toThrow();
    expect(await exportOf(store)).toBe(before);
  });

  test('an import that the disk stops leaves nothing', async () => {
    const indexedDB = new IDBFactory();
    const store = createStore({ indexedDB, IDBKeyRange });
    // A record that the structured clone refuses stands last.
    const broken = { ...highlight(9_999).annotation, title: (() => {}) as unknown as string };
    await expect(merge(store, [...records, { annotation: broken, history: [] }])).rejects.toMatchObject({
      code: 'store-failed',
    });
    expect(await store.all()).toEqual([]);
    expect(await merge(store, records)).toMatchObject({ new: 1_000 });
  });
});
