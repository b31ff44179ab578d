import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArchiveRecord } from '@/core/archive/archive';
import { checksum } from '@/entrypoints/background/store/copy/checksum';
import { everywhere } from '@/entrypoints/background/store/reach';
import { createStore, type Store } from '@/entrypoints/background/store/store';
import { someRecords } from '../../../core/archive/records';
import { type Disk, rowsOf } from './disk';
import { draftOf, idOf } from './drafts';
import { browser, change, fill, PAGE, refused } from './one-browser';
import type { TestShelf } from './shelf';

/** All that a reader can see of a store. */
async function seen(store: Store) {
  const { records } = await store.readRecords(null);
  return {
    records,
    all: await store.all(),
    deleted: await store.deleted(),
    texts: await store.textsOf(idOf(3)),
  };
}

const damage = (shelf: TestShelf, key: string, by: (text: string) => string) =>
  shelf.entries.set(key, JSON.parse(by(JSON.stringify(shelf.entries.get(key)))));

describe('the database is rebuilt, and the reader told once', () => {
  test.each([
    ['is gone', () => {}],
    ['is gone, and the head of the copy too', (shelf: TestShelf) => shelf.entries.delete('copy-head')],
    [
      'is gone, and the head of the copy is no head',
      (shelf: TestShelf) => shelf.entries.set('copy-head', 'x'),
    ],
  ])('where it %s', async (_, harm) => {
    const { start, wipe, shelf, rebuilt } = browser();
    const first = start();
    await fill(first);
    const before = await seen(first);
    wipe();
    harm(shelf);
    const store = start();
    expect(await seen(store)).toEqual(before);
    expect((await store.condition()).notice).toMatchObject({ recovered: 3, lost: 0 });
    expect(rebuilt).toHaveLength(1);
    await store.dropNotice();
    expect((await start().condition()).notice).toBeNull();
    expect(await seen(start())).toEqual(before);
  });

  test('where it is as it was some time ago', async () => {
    const { start, wipe, disk, shelf } = browser();
    const first = start();
    await first.save(draftOf(1, 'a pact', { note: 'old' }), PAGE);
    const old = disk();
    const [oldAnnotations, oldChanges] = [await rowsOf(old, 'annotations'), await rowsOf(old, 'changes')];
    await first.editNote(idOf(1), 'new', 1);
    await first.save(draftOf(2), PAGE);
    const before = await seen(first);
    wipe();
    await put(disk(), { annotations: oldAnnotations, changes: oldChanges });
    const store = start();
    expect((await seen(store)).all).toEqual(before.all);
    expect((await store.textsOf(idOf(1))).map(({ note }) => note)).toContain('old');
    expect(shelf.entries.get('copy-head')).toMatchObject({ annotations: 2 });
  });

  test('where a row went missing from its midst, when the browser is started', async () => {
    const { start, disk, shelf } = browser();
    const first = start();
    await fill(first);
    const before = await seen(first);
    await change(disk(), (db) => {
      const annotations = db.transaction('annotations', 'readwrite').objectStore('annotations');
      annotations.delete(idOf(1));
      annotations.put({ ...before.all.find(({ id }) => id === idOf(2)), id: idOf(9) });
    });
    const later = start();
    await later.start();
    expect((await later.all()).map(({ id }) => id)).toContain(idOf(1));
    shelf.restart();
    await start().start();
    expect((await seen(start())).records).toEqual(expect.arrayContaining([...before.records]));
  });

  test('where it cannot be opened, and then can', async () => {
    const { start, disk, shelf } = browser();
    const first = start();
    await fill(first);
    const before = await seen(first);
    first.close();
    const { indexedDB, IDBKeyRange } = disk();
    let isBroken = true;
    const broken = new Proxy(indexedDB, {
      get(target, key) {
        if (key === 'deleteDatabase') isBroken = false;
        const value = Reflect.get(target, key);
        if (key === 'open' && isBroken)
          return () => {
            throw new DOMException('Internal error opening backing store', 'UnknownError');
          };
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const store = createStore({ indexedDB: broken, IDBKeyRange }, { shelf });
    expect(await seen(store)).toEqual(before);
    expect((await store.condition()).notice).toMatchObject({ recovered: 3 });
  });

  test('but nothing is thrown away where there is nothing to rebuild it from', async () => {
    const { disk, shelf, start } = browser();
    const first = start();
    await fill(first);
    first.close();
    shelf.entries.clear();
    const deleted: string[] = [];
    const broken = new Proxy(disk().indexedDB, {
      get(target, key) {
        if (key === 'open')
          return () => {
            throw new DOMException('Internal error opening backing store', 'UnknownError');
          };
        if (key === 'deleteDatabase') return (name: string) => deleted.push(name);
        return Reflect.get(target, key);
      },
    });
    const store = createStore({ indexedDB: broken, IDBKeyRange: disk().IDBKeyRange }, { shelf });
    await expect(store.all()).rejects.toEqual(refused('store-failed'));
    expect(deleted).toEqual([]);
    expect((await start().all()).length).toBe(2);
  });
});

describe('the copy', () => {
  test('has every save before it is acknowledged', async () => {
    const { start, shelf } = browser();
    const store = start();
    await store.save(draftOf(1, 'a pact'), PAGE);
    expect(JSON.stringify([...shelf.entries])).toContain('a pact');
    await store.remove(idOf(1), everywhere);
    await store.erase(idOf(1));
    expect(JSON.stringify([...shelf.entries])).not.toContain('a pact');
  });

  test('is written anew where it is missing, and caught up where it is behind', async () => {
    const { start, shelf, wipe } = browser();
    const store = start();
    await fill(store);
    const before = await seen(store);
    shelf.entries.clear();
    await start().all();
    shelf.fail = new Error('full');
    await start().save(draftOf(4), PAGE);
    shelf.fail = null;
    await start().all();
    wipe();
    expect((await seen(start())).all).toHaveLength(before.all.length + 1);
  });

  test('that cannot be written loses no save, and says so', async () => {
    const { start, shelf } = browser();
    const store = start();
    await store.all();
    shelf.fail = new Error('full');
    await store.save(draftOf(1), PAGE);
    expect(await store.condition()).toMatchObject({ isCopyBehind: true });
    shelf.fail = null;
    await store.save(draftOf(2), PAGE);
    expect(await store.condition()).toMatchObject({ isCopyBehind: false });
  });

  test('that is missing and cannot be written hides nothing, and is written whole once it can be', async () => {
    const { start, shelf, wipe } = browser();
    await fill(start());
    shelf.entries.clear();
    shelf.fail = new Error('full');
    const store = start();
    const before = await seen(store);
    expect(before.all.length).toBeGreaterThan(0);
    expect(await store.condition()).toMatchObject({ isCopyBehind: true });
    shelf.fail = null;
    await store.save(draftOf(4), PAGE);
    wipe();
    expect((await seen(start())).all).toHaveLength(before.all.length + 1);
  });

  test('that is damaged is mended when the browser is started', async () => {
    const { start, shelf, wipe } = browser();
    const store = start();
    await fill(store);
    const before = await seen(store);
    damage(shelf, 'copy-00', (json) => json.replace('because', 'b$cause'));
    await start().start();
    expect((await start().condition()).notice).toBeNull();
    wipe();
    expect(await seen(start())).toEqual(before);
  });

  test('that is damaged, with the database gone, gives back all lines that are whole, and tells of the rest', async () => {
    const { start, shelf, wipe } = browser();
    await fill(start());
    damage(shelf, 'copy-00', (json) => json.replace('highlighting', 'high lighting'));
    wipe();
    const store = start();
    expect(await store.all()).toHaveLength(1);
    expect((await store.condition()).notice).toMatchObject({ recovered: 2, lost: 1 });
  });

  test('that somebody else wrote, checksum and all, brings back records and nothing else', async () => {
    const { start, shelf, wipe } = browser();
    const first = start();
    await fill(first);
    const before = await seen(first);
    const { lines } = shelf.entries.get('copy-00') as { lines: string };
    const [line] = lines.split('\n');
    const forged = [
      line?.replaceAll(PAGE, 'javascript:alert(1)').replace(idOf(1), idOf(7)),
      line?.replace('"colour"', '"admin":true,"colour"').replace(idOf(1), idOf(8)),
      'null',
      '[0]',
    ];
    const written = [lines, ...forged].join('\n');
    shelf.entries.set('copy-00', { lines: written, sum: checksum(written) });
    shelf.entries.set('copy-head', { seq: 999, annotations: 9, tombstones: 9 });
    wipe();
    expect(await seen(start())).toEqual(before);
  });

  test('whatever it holds comes back, letter by letter', async () => {
    await fc.assert(
      fc.asyncProperty(someRecords(), async (records) => {
        const { start, wipe } = browser();
        const first = start();
        await merge(first, records);
        const before = await first.readRecords(null);
        wipe();
        expect(await start().readRecords(null)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});

function merge(store: Store, records: readonly ArchiveRecord[]) {
  const { signal } = new AbortController();
  return store.mergeRecords(records, { order: 'revision', isDry: false, signal, onShare: () => {} });
}

/** Makes a database that holds these rows. */
async function put(disk: Disk, tables: Record<string, unknown[]>): Promise<void> {
  const store = createStore(disk);
  await store.all();
  store.close();
  await change(disk, (db) => {
    for (const [name, rows] of Object.entries(tables))
      for (const row of rows) db.transaction(name, 'readwrite').objectStore(name).put(row);
  });
}
