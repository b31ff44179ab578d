import type { Database } from '../database';
import { transact } from '../transact';
import { bucketOf, isChunkKey, keyOf } from './bucket';
import { type Chunk, chunkOf } from './chunk';
import { HEAD_KEY, type Head, headOf } from './head';
import { bucketsOf, keptIn } from './kept';
import type { Shelf } from './shelf';

/** Changes of the database that are kept after they were copied, before they are forgotten together: a write less for each save. */
const FORGET_AFTER = 100;
/** Most UTF-16 units written at once: a copy of any size stays far under what a message between processes carries. */
const WRITE_UNITS = 4_000_000;

/** Writes the second copy after the database. */
export interface Copier {
  /**
   * Copies what changed since the last time, or everything where all is still to be copied; nothing is written where nothing changed.
   * Calls that come while one runs share the next.
   */
  catchUp(): Promise<void>;
  /** Copies everything, and drops what is no longer there. */
  copyAll(): Promise<void>;
  /** Runs `work` while nothing is copied. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Tells the copier what the copy was found to have; null: everything is to be copied. */
  begin(head: Head | null): void;
}

/** The copier from the database to the shelf. */
export function createCopier(db: Database, shelf: Shelf): Copier {
  /** `isWhole` is false while everything is still to be copied: changes alone would not do then. */
  const state = { copied: 0, forgotten: 0, isWhole: true };
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | null = null;

  function alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  }

  async function copyChanged(): Promise<void> {
    const found = await transact(db, 'r', async () => {
      const changes = await db.changes.where('seq').above(state.copied).toArray();
      const buckets = [...new Set(changes.map(({ id }) => bucketOf(id)))];
      return changes.length === 0 ? null : { ...(await headOf(db)), chunks: await chunksOf(buckets) };
    });
    if (found) await put(found);
  }

  async function copyAll(): Promise<void> {
    state.isWhole = false;
    const found = await transact(db, 'r', async () => ({
      ...(await headOf(db)),
      chunks: await chunksOf(await bucketsOf(db)),
    }));
    await put(found);
    const stale = Object.keys(await shelf.read(null)).filter(
      (key) => isChunkKey(key) && !(key in found.chunks),
    );
    if (stale.length > 0) await shelf.drop(stale);
    state.isWhole = true;
  }

  async function chunksOf(buckets: readonly string[]): Promise<Record<string, Chunk>> {
    const chunks: Record<string, Chunk> = {};
    for (const bucket of buckets) chunks[keyOf(bucket)] = chunkOf(await keptIn(db, bucket));
    return chunks;
  }

  async function put({
    seq,
    annotations,
    tombstones,
    chunks,
  }: Head & { chunks: Record<string, Chunk> }): Promise<void> {
    // The head goes last, with the last part: until then the changes count as not copied, and are copied again.
    let part: Record<string, unknown> = {};
    let units = 0;
    for (const [key, chunk] of Object.entries(chunks)) {
      part[key] = chunk;
      units += chunk.lines.length;
      if (units < WRITE_UNITS) continue;
      await shelf.write(part);
      part = {};
      units = 0;
    }
    await shelf.write({ ...part, [HEAD_KEY]: { seq, annotations, tombstones } });
    state.copied = seq;
    if (seq - state.forgotten > FORGET_AFTER) await forget();
  }

  /** Forgets the changes that were copied, but the last: it tells how far the database is. */
  async function forget(): Promise<void> {
    await transact(db, 'rw', () => db.changes.where('seq').below(state.copied).delete());
    state.forgotten = state.copied;
  }

  return {
    catchUp() {
      waiting ??= alone(() => {
        waiting = null;
        return state.isWhole ? copyChanged() : copyAll();
      });
      return waiting;
    },
    copyAll: () => alone(copyAll),
    alone,
    begin(head) {
      state.copied = head?.seq ?? 0;
      state.isWhole = head !== null;
    },
  };
}
