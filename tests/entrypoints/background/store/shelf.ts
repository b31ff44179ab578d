import type { Shelf } from '@/entrypoints/background/store/copy/shelf';

/** A shelf in memory that survives restarts of the store as the browser's does, with its entries to look at and to damage. */
export interface TestShelf extends Shelf {
  readonly entries: Map<string, unknown>;
  /** What the next writes do instead of writing. */
  fail: Error | null;
  /** The browser is started anew. */
  restart(): void;
}

export function newShelf(): TestShelf {
  const entries = new Map<string, unknown>();
  let isChecked = false;
  const shelf: TestShelf = {
    entries,
    fail: null,
    restart() {
      isChecked = false;
    },
    async read(keys) {
      const wanted = keys ?? [...entries.keys()];
      return structuredClone(
        Object.fromEntries(wanted.filter((key) => entries.has(key)).map((key) => [key, entries.get(key)])),
      );
    },
    async write(added) {
      if (shelf.fail) throw shelf.fail;
      for (const [key, value] of Object.entries(added)) entries.set(key, JSON.parse(JSON.stringify(value)));
    },
    async drop(keys) {
      for (const key of keys) entries.delete(key);
    },
    wasChecked: async () => isChecked,
    async noteChecked() {
      isChecked = true;
    },
  };
  return shelf;
}
