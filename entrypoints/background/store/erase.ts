import { Refused } from '@/platform/messaging/refused';
import type { Database, Tombstone } from './database';
import { transact } from './transact';
import { noteChanges } from './write';

/** How long what was deleted can be restored, in milliseconds: 30 days (issue 6). */
export const KEEP_DELETED_MS = 30 * 24 * 60 * 60 * 1_000;

/** What was deleted and can still be restored, the latest first. */
export function deleted(db: Database): Promise<Tombstone[]> {
  return transact(db, 'r', () => db.tombstones.orderBy('deletedAt').reverse().toArray());
}

/** Erases a deleted annotation with its earlier texts for good; erasing twice is erasing once. One that is not deleted is a `conflict`. */
export function erase(db: Database, id: string): Promise<null> {
  return transact(db, 'rw', async () => {
    if (await db.annotations.get(id)) throw new Refused('conflict', 'id: it was restored elsewhere');
    await eraseDeleted(db, [id]);
    return null;
  });
}

/** Erases what was deleted until `until` (ISO 8601) for good; returns how many that were. */
export function purge(db: Database, until: string): Promise<number> {
  return transact(db, 'rw', async () => {
    const ids = await db.tombstones.where('deletedAt').belowOrEqual(until).primaryKeys();
    if (ids.length > 0) await eraseDeleted(db, ids);
    return ids.length;
  });
}

/** Erases everything: annotations, deleted ones, earlier texts. */
export function eraseAll(db: Database): Promise<null> {
  return transact(db, 'rw', async () => {
    // Word of each, so that the second copy is erased as well, though the background be stopped now.
    const ids = [
      ...(await db.annotations.toCollection().primaryKeys()),
      ...(await db.tombstones.toCollection().primaryKeys()),
    ];
    for (const table of [db.annotations, db.tombstones, db.revisions, db.tags, db.pages]) await table.clear();
    await noteChanges(db, ids);
    return null;
  });
}

async function eraseDeleted(db: Database, ids: readonly string[]): Promise<void> {
  await db.tombstones.bulkDelete([...ids]);
  await db.revisions.where('id').anyOf(ids).delete();
  await noteChanges(db, ids);
}
