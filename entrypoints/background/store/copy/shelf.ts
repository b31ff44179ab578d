import { browser } from 'wxt/browser';
import { needRoom } from '@/platform/room';

/** Where the second copy lies: a table of keys and JSON values that has nothing to do with the database. */
export interface Shelf {
  /** The entries of these keys, those that are there; all of them for null. */
  read(keys: readonly string[] | null): Promise<Record<string, unknown>>;
  /** All or none of the entries are there once it resolves. */
  write(entries: Readonly<Record<string, unknown>>): Promise<void>;
  drop(keys: readonly string[]): Promise<void>;
  /** Whether `noteChecked` was called since the browser started. */
  wasChecked(): Promise<boolean>;
  noteChecked(): Promise<void>;
}

/** A key of `storage.session`, which the browser empties when it closes. */
const CHECKED_KEY = 'copy-checked';

/** The extension's own storage: LevelDB in Chromium, a database of its own in Firefox; either writes a call's entries at once. */
export function storageShelf(): Shelf {
  const { local, session } = browser.storage;
  return {
    read: (keys) => local.get(keys === null ? null : [...keys]),
    async write(entries) {
      await needRoom();
      await local.set(entries);
    },
    drop: (keys) => local.remove([...keys]),
    wasChecked: async () => (await session.get(CHECKED_KEY))[CHECKED_KEY] === true,
    noteChecked: () => session.set({ [CHECKED_KEY]: true }),
  };
}
