import type { Annotation } from '@/core/annotation/annotation';
import type { Database } from './database';
import { type Reach, reached } from './reach';
import { transact } from './transact';
import { write } from './write';

/** Deletes an annotation within reach and keeps a tombstone; deleting twice is deleting once. */
export function remove(db: Database, id: string, reach: Reach, at: string): Promise<null> {
  return transact(db, 'rw', async () => {
    const stored = await db.annotations.get(id);
    if (!stored) {
      reached((await db.tombstones.get(id))?.annotation, reach);
      return null;
    }
    reached(stored, reach);
    await write(db, { before: stored });
    await db.tombstones.put({ id, annotation: stored, deletedAt: at });
    return null;
  });
}

/** The annotation (within reach), back from its tombstone; one that is not deleted is returned as it is. */
export function restore(db: Database, id: string, reach: Reach, at: string): Promise<Annotation> {
  return transact(db, 'rw', async () => {
    const stored = await db.annotations.get(id);
    if (stored) return reached(stored, reach);
    const buried = reached((await db.tombstones.get(id))?.annotation, reach);
    const restored = unburied(buried, at);
    await db.tombstones.delete(id);
    await write(db, { after: restored });
    return restored;
  });
}

/** Returns what `restore` makes of an annotation that was deleted. */
export const unburied = (buried: Annotation, at: string): Annotation => ({
  ...buried,
  modifiedAt: at,
  revision: buried.revision + 1,
});
