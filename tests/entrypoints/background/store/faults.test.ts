import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { faultOf } from '@/entrypoints/background/store/fault';
import { createStore } from '@/entrypoints/background/store/store';
import { Refused } from '@/platform/messaging/refused';
import { draftOf, idOf } from './drafts';
import { newShelf } from './shelf';

const PAGE = 'https://news.example/story';
const refused = (code: string) => expect.objectContaining({ code });

afterEach(() => vi.unstubAllGlobals());

/** A disk on which `fail` decides what the next write does. */
function failingDisk(fail: () => Error | null) {
  const indexedDB = new IDBFactory();
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (...args) => {
    const request = open(...args);
    request.addEventListener('success', () => {
      const db = request.result;
      const transaction = db.transaction.bind(db);
      db.transaction = (...parts: Parameters<typeof transaction>) => {
        const made = transaction(...parts);
        const objectStore = made.objectStore.bind(made);
        made.objectStore = (name: string) => {
          const store = objectStore(name);
          const add = store.add.bind(store);
          store.add = (...values: Parameters<typeof add>) => {
            const error = fail();
            if (error) throw error;
            return add(...values);
          };
          return store;
        };
        return made;
      };
    });
    return request;
  };
  return indexedDB;
}

test('a full disk refuses the save, and keeps nothing half', async () => {
  let full = true;
  const indexedDB = failingDisk(() => (full ? new DOMException('no room', 'QuotaExceededError') : null));
  const store = createStore({ indexedDB, IDBKeyRange });
  await expect(store.save(draftOf(1), PAGE)).rejects.toEqual(refused('store-full'));
  expect(await store.all()).toEqual([]);
  full = false;
  await expect(store.save(draftOf(1), PAGE)).resolves.toMatchObject({ id: idOf(1) });
});

test('a save for which there is next to no room is not begun; what is there is read', async () => {
  const disk = { quota: 20_000_000, usage: 1_000_000 };
  vi.stubGlobal('navigator', { storage: { estimate: async () => disk } });
  const store = createStore({ indexedDB: new IDBFactory(), IDBKeyRange });
  const saved = await store.save(draftOf(1), PAGE);
  disk.usage = 15_000_000;
  await expect(store.save(draftOf(2), PAGE)).rejects.toEqual(refused('store-full'));
  expect(await store.all()).toEqual([saved]);
  disk.usage = 1_000_000;
  await expect(store.save(draftOf(2), PAGE)).resolves.toMatchObject({ id: idOf(2) });
});

test('a database that fails while there is next to no room fails for want of it', async () => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 9, usage: 9 }) } });
  const indexedDB = new IDBFactory();
  indexedDB.open = () => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  };
  await expect(createStore({ indexedDB, IDBKeyRange }).all()).rejects.toEqual(refused('store-full'));
});

test.each([
  ['is made with the second try', 1, 'made'],
  ['is refused where that fails as well', 2, 'store-forbidden'],
])('a save that may only delete (Firefox after a full disk) %s', async (_, times, outcome) => {
  let left = times;
  const forbidden = new DOMException('A mutation … that did not allow mutations.', 'InvalidStateError');
  const indexedDB = failingDisk(() => (left-- > 0 ? forbidden : null));
  const saving = createStore({ indexedDB, IDBKeyRange }).save(draftOf(1), PAGE);
  await expect(
    saving.then(
      () => 'made',
      ({ code }) => code,
    ),
  ).resolves.toBe(outcome);
});

test('a database that cannot be opened says so, and never answers as if it were empty', async () => {
  const indexedDB = new IDBFactory();
  indexedDB.open = () => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  };
  const store = createStore({ indexedDB, IDBKeyRange });
  await expect(store.all()).rejects.toEqual(refused('store-failed'));
  await expect(store.ofPage(PAGE)).rejects.toEqual(refused('store-failed'));
  await expect(store.save(draftOf(1), PAGE)).rejects.toEqual(refused('store-failed'));
});

test('no IndexedDB at all says so', async () => {
  const store = createStore({ indexedDB: null as unknown as IDBFactory, IDBKeyRange });
  await expect(store.all()).rejects.toEqual(refused('store-failed'));
});

test('closed by the browser, it opens again with the next request', async () => {
  const store = createStore({ indexedDB: new IDBFactory(), IDBKeyRange });
  const saved = await store.save(draftOf(1), PAGE);
  store.close();
  expect(await store.all()).toEqual([saved]);
});

test('an upgrade elsewhere is let through, and does not lose a save', async () => {
  const indexedDB = new IDBFactory();
  const store = createStore({ indexedDB, IDBKeyRange });
  await store.save(draftOf(1), PAGE);
  const upgrade = indexedDB.open('backstory', 10_000);
  await new Promise((resolve, reject) => {
    upgrade.addEventListener('success', resolve);
    upgrade.addEventListener('blocked', () => reject(new Error('the old page did not let go')));
  });
  upgrade.result.close();
});

test('an upgrade that an old page blocks is refused at once, each time, until it lets go', async () => {
  const indexedDB = new IDBFactory();
  // A page of an older version that does not listen to versionchange. Dexie's versions count in tenths.
  const old = indexedDB.open('backstory', 1);
  await new Promise((resolve) => old.addEventListener('success', resolve));
  const store = createStore({ indexedDB, IDBKeyRange });
  await expect(store.all()).rejects.toEqual(refused('store-failed'));
  await expect(store.save(draftOf(1), PAGE)).rejects.toEqual(refused('store-failed'));
  old.result.close();
  await vi.waitFor(async () => expect(await store.all()).toEqual([]));
});

test('a database that an old page holds is not thrown away, though all of it seems to be in the second copy', async () => {
  const disk = { indexedDB: new IDBFactory(), IDBKeyRange };
  const shelf = newShelf();
  const before = createStore(disk, { shelf });
  await before.save(draftOf(1), PAGE);
  shelf.fail = new Error('full');
  await before.save(draftOf(2), PAGE);
  before.close();
  shelf.fail = null;
  const version = await new Promise<number>((resolve) => {
    const asked = disk.indexedDB.open('backstory');
    asked.addEventListener('success', () => {
      resolve(asked.result.version);
      asked.result.close();
    });
  });
  // A later version of ours, whose upgrade a page of this one holds up.
  const old = disk.indexedDB.open('backstory', version);
  await new Promise((resolve) => old.addEventListener('success', resolve));
  const open = disk.indexedDB.open.bind(disk.indexedDB);
  disk.indexedDB.open = (name) => open(name, version + 10);
  const store = createStore(disk, { shelf });
  await expect(store.all()).rejects.toEqual(refused('store-failed'));
  old.result.close();
  await vi.waitFor(async () => expect(await store.all()).toHaveLength(2));
});

test.each([
  ['as it is', new Refused('too-long', 'x'), 'too-long'],
  [
    'the quota, wrapped by Dexie',
    Object.assign(new Error('aborted'), {
      name: 'AbortError',
      inner: new DOMException('', 'QuotaExceededError'),
    }),
    'store-full',
  ],
  ['an aborted transaction', new DOMException('', 'AbortError'), 'store-failed'],
  ['anything else', 'a text', 'store-failed'],
])('%s', (_, error, code) => expect(faultOf(error).code).toBe(code));
