import type { Annotation } from '@/core/annotation/annotation';
import { own } from './change';
import type { Database } from './database';
import { transact } from './transact';

/** Deletes an annotation (of the page `source`, where one is given) and keeps a tombstone; deleting twice is deleting once. */
export function remove(db: Database, id: string, source: string | null, at: string): Promise<null> {
  return transact(db, 'rw', async () => {
    const stored = await db.annotations.get(id);
    if (!stored) {
      own((await db.tombstones.get(id))?.annotation, source);
      return null;
    }
    own(stored, source);
    await db.annotations.delete(id);
    await db.tombstones.put({ id, annotation: stored, deletedAt: at });
    return null;
  });
}

/** The annotation, back from its tombstone; one that is not deleted is returned as it is. */
export function restore(db: Database, id: string, source: string | null, at: string): Promise<Annotation> {
  return transact(db, 'rw', async () => {
    const stored = await db.annotations.get(id);
    if (stored) return own(stored, source);
    const buried = own((await db.tombstones.get(id))?.annotation, source);
    const restored: Annotation = { ...buried, modifiedAt: at, revision: buried.revision + 1 };
    await db.tombstones.delete(id);
    await db.annotations.add(restored);
    return restored;
  });
}
