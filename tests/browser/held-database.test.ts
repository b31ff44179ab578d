/** A page of an older version holds the database that is to be upgraded: each request says so at once, and nothing is lost when it lets go. */
import { expect, it } from 'vitest';
import { highlight } from '../core/archive/records';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { ask, readAll } from './harness/store-client';

/** Version 1 of the database (store/versions.ts), as the browser counts it: Dexie's times ten. */
const OLD = {
  version: 10,
  tables: [
    { name: 'annotations', keyPath: 'id', indexes: ['target.source', 'createdAt', 'entities'] },
    { name: 'tombstones', keyPath: 'id', indexes: ['deletedAt'] },
    { name: 'revisions', keyPath: 'number', indexes: ['id'] },
  ],
};
const { annotation } = highlight(1);
const HELD = { ok: false, error: { code: 'store-failed' } };

eachBrowser('a database that an old page holds', (stage) => {
  it('is waited for by nobody, and upgraded once it is free', async () => {
    const own = await stage.browser.openOwn('options.html');
    await readAll(own);
    await stage.browser.stopBackground();
    // A page of the extension that opened the database of its day, and does not listen to who wants to upgrade it.
    await own.evaluate(
      async (saved, { version, tables }) => {
        const done = (request: IDBRequest) =>
          new Promise((resolve, reject) => {
            request.onsuccess = resolve;
            request.onerror = () => reject(request.error);
          });
        await done(indexedDB.deleteDatabase('backstory'));
        const opening = indexedDB.open('backstory', version);
        opening.onupgradeneeded = () => {
          for (const { name, keyPath, indexes } of tables) {
            const table = opening.result.createObjectStore(name, {
              keyPath,
              autoIncrement: keyPath !== 'id',
            });
            for (const index of indexes)
              table.createIndex(index, index, { multiEntry: index === 'entities' });
            if (name === 'annotations') table.add(saved);
          }
        };
        await done(opening);
        Object.assign(window, { letGo: () => opening.result.close() });
      },
      JSON.parse(JSON.stringify(annotation)),
      OLD,
    );
    for (let time = 0; time < 2; time++)
      expect(await ask(own, 'readArchive', { after: null })).toMatchObject(HELD);
    expect(await ask(own, 'editNote', { id: annotation.id, value: 'x', revision: 1 })).toMatchObject(HELD);
    await own.evaluate(() => (window as unknown as { letGo(): void }).letGo());
    await until(async () => (await readAll(own)).size === 1, 'the database is upgraded');
    expect((await readAll(own)).get(annotation.id)).toEqual(annotation);
  });
});
