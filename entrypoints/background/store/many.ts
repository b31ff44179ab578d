/** What is done to one annotation, done to many in one transaction: all of them or none. Ids of no annotation are left out. */
import type { Annotation } from '@/core/annotation/annotation';
import type { Database } from './database';
import { unburied } from './remove';
import { retagged } from './retag';
import { transact } from './transact';
import { write } from './write';

const isThere = <T>(one: T | undefined): one is T => one !== undefined;

/** Deletes annotations and keeps tombstones; returns the ids of those that are deleted now. */
export function removeMany(db: Database, ids: readonly string[], at: string): Promise<string[]> {
  return transact(db, 'rw', async () => {
    const stored = (await db.annotations.bulkGet([...ids])).filter(isThere);
    await write(db, ...stored.map((before) => ({ before })));
    await db.tombstones.bulkPut(
      stored.map((annotation) => ({ id: annotation.id, annotation, deletedAt: at })),
    );
    return (await db.tombstones.bulkGet([...ids])).filter(isThere).map(({ id }) => id);
  });
}

/** Brings annotations back from their tombstones; returns them, with those that were never deleted as they are. */
export function restoreMany(db: Database, ids: readonly string[], at: string): Promise<Annotation[]> {
  return transact(db, 'rw', async () => {
    const stored = (await db.annotations.bulkGet([...ids])).filter(isThere);
    const standing = new Set(stored.map(({ id }) => id));
    const buried = (await db.tombstones.bulkGet(ids.filter((id) => !standing.has(id)))).filter(isThere);
    const restored = buried.map(({ annotation }) => unburied(annotation, at));
    await db.tombstones.bulkDelete(buried.map(({ id }) => id));
    await write(db, ...restored.map((after) => ({ after })));
    return [...stored, ...restored];
  });
}

/** Gives annotations a tag, or takes it from them; returns them, with those that are so already as they are. */
export function retagMany(
  db: Database,
  ids: readonly string[],
  tag: string,
  on: boolean,
  at: string,
): Promise<Annotation[]> {
  return transact(db, 'rw', async () => {
    const stored = (await db.annotations.bulkGet([...ids])).filter(isThere);
    const both = stored.map((before) => ({ before, after: retagged(before, tag, on, at) }));
    await write(db, ...both.filter(({ before, after }) => before !== after));
    return both.map(({ after }) => after);
  });
}
