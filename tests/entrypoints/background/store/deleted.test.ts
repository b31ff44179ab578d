import { describe, expect, test } from 'vitest';
import { everywhere } from '@/entrypoints/background/store/reach';
import { rowsOf } from './disk';
import { idOf } from './drafts';
import { browser, change, fill, refused } from './one-browser';

describe('recently deleted', () => {
  test('what was deleted 31 days ago is erased when the background starts; what 29 days ago is not', async () => {
    const { start, disk } = browser();
    const store = start();
    await fill(store);
    await store.remove(idOf(2), everywhere);
    const day = 24 * 60 * 60 * 1_000;
    await change(disk(), (db) => {
      const tombstones = db.transaction('tombstones', 'readwrite').objectStore('tombstones');
      for (const [n, days] of [
        [2, 29],
        [3, 31],
      ] as const) {
        const row = tombstones.get(idOf(n));
        row.addEventListener('success', () =>
          tombstones.put({ ...row.result, deletedAt: new Date(Date.now() - days * day).toISOString() }),
        );
      }
    });
    await start().start();
    expect((await start().deleted()).map(({ id }) => id)).toEqual([idOf(2)]);
  });

  test('only what is deleted is erased', async () => {
    const store = browser().start();
    await fill(store);
    await expect(store.erase(idOf(1))).rejects.toEqual(refused('conflict'));
    await store.eraseDeleted();
    expect(await store.deleted()).toEqual([]);
    expect(await store.textsOf(idOf(3))).toEqual([]);
    expect(await store.all()).toHaveLength(2);
  });

  test('everything is erased in both places, though the copy cannot be written at once', async () => {
    const { start, shelf, disk } = browser();
    const store = start();
    await fill(store);
    shelf.fail = new Error('busy');
    await store.eraseAll();
    shelf.fail = null;
    shelf.restart();
    const later = start();
    await later.start();
    expect(await later.all()).toEqual([]);
    expect(await later.deleted()).toEqual([]);
    expect(JSON.stringify([...shelf.entries])).not.toContain('because');
    for (const table of ['revisions', 'pages', 'tags']) expect(await rowsOf(disk(), table)).toEqual([]);
  });
});
