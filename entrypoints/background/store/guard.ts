import { createCopier } from './copy/copier';
import { type Settled, settle } from './copy/settle';
import { settleDeeply } from './copy/settle-deeply';
import type { Shelf } from './copy/shelf';
import type { Database } from './database';
import { keepNotice } from './notice';

/** Stands before the database: nothing is read or written before it agrees with its second copy, and the copy follows each write. */
export interface Guard {
  /** What `work` returns, once the store is settled; rejects with `Refused` where it cannot be. */
  read<T>(work: () => Promise<T>): Promise<T>;
  /** The same for work that writes; resolves once the second copy has it, too. */
  write<T>(work: () => Promise<T>): Promise<T>;
  /** Settles the store now, and compares every checksum if this browser has not since it started. */
  start(): Promise<void>;
  /** Whether the last try to write the second copy failed. */
  isCopyBehind(): boolean;
}

/** The guard of a database; with no shelf there is no second copy. `onRebuilt` hears that annotations came back. */
export function createGuard(db: Database, shelf: Shelf | null, onRebuilt: () => void): Guard {
  if (!shelf)
    return {
      read: (work) => work(),
      write: (work) => work(),
      start: async () => {},
      isCopyBehind: () => false,
    };
  const copier = createCopier(db, shelf);
  const parts = { db, shelf, copier };
  const state = { settling: null as Promise<void> | null, isCopyBehind: false };

  async function tell(settled: Settled): Promise<void> {
    if (!settled) return;
    await keepNotice(parts.shelf, settled, new Date().toISOString());
    onRebuilt();
  }
  function settled(): Promise<void> {
    state.settling ??= settle(parts)
      .then(tell)
      .then(copy)
      .catch((error: unknown) => {
        // The next request tries again: an old page may have let go, a disk may have room.
        state.settling = null;
        throw error;
      });
    return state.settling;
  }
  /** What is on the disk is saved, whatever becomes of the copy: what it lacks stays noted, and goes with the next write or start. */
  async function copy(): Promise<void> {
    state.isCopyBehind = await copier.catchUp().then(
      () => false,
      () => true,
    );
  }
  return {
    async read(work) {
      await settled();
      return work();
    },
    async write(work) {
      await settled();
      try {
        return await work();
      } finally {
        // A refused edit is kept among the revisions: it is a write, too.
        await copy();
      }
    },
    async start() {
      await settled();
      await tell(await settleDeeply(parts));
    },
    isCopyBehind: () => state.isCopyBehind,
  };
}
