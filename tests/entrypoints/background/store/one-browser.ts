/** One browser with a disk and a shelf, whose background is started again and again. */
import { expect } from 'vitest';
import { everywhere } from '@/entrypoints/background/store/reach';
import { createStore, type Store } from '@/entrypoints/background/store/store';
import { type Disk, newDisk } from './disk';
import { draftOf, idOf } from './drafts';
import { newShelf } from './shelf';

/** The page that everything is saved on. */
export const PAGE = 'https://news.example/story';
/** What is thrown with this code. */
export const refused = (code: string) => expect.objectContaining({ code });

/** A browser with a disk and a shelf; `start` starts its background. */
export function browser() {
  const shelf = newShelf();
  let disk: Disk = newDisk();
  const rebuilt: number[] = [];
  return {
    shelf,
    rebuilt,
    disk: () => disk,
    wipe: () => {
      disk = newDisk();
    },
    start: () => createStore(disk, { shelf, onRebuilt: () => rebuilt.push(1) }),
  };
}

/** Saves, edits and deletes a few things; what is kept of them stands in both places. */
export async function fill(store: Store): Promise<void> {
  await store.save(draftOf(1, 'a \ud800 pact', { note: 'why?', entities: ['kim-jong-un'] }), PAGE);
  await store.editNote(idOf(1), 'because', 1);
  await expect(store.editNote(idOf(1), 'another window', 1)).rejects.toEqual(refused('conflict'));
  await store.save(draftOf(2), PAGE);
  await store.save(draftOf(3, 'gone', { note: 'kept for 30 days' }), PAGE);
  await store.remove(idOf(3), everywhere);
}

/** Works on the database behind the store's back. */
export async function change({ indexedDB }: Disk, work: (db: IDBDatabase) => void): Promise<void> {
  const open = indexedDB.open('backstory');
  await new Promise((resolve) => open.addEventListener('success', resolve));
  work(open.result);
  open.result.close();
}
