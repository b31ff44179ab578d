import type { Annotation } from '@/core/annotation/annotation';
import type { Database } from './database';
import { transact } from './transact';

/** The annotations of one page, oldest first. */
export function ofPage(db: Database, source: string): Promise<Annotation[]> {
  return transact(db, 'r', () => db.annotations.where('target.source').equals(source).sortBy('createdAt'));
}

/** Every annotation, newest first. */
export function all(db: Database): Promise<Annotation[]> {
  return transact(db, 'r', () => db.annotations.orderBy('createdAt').reverse().toArray());
}

/** True where the reader saved the entity's card, on the page `source` where one is given. */
export function isSaved(db: Database, entity: string, source: string | null): Promise<boolean> {
  return transact(db, 'r', async () => {
    const linked = await db.annotations.where('entities').equals(entity).toArray();
    return linked.some(
      ({ motivation, target }) =>
        motivation === 'bookmarking' && (source === null || target.source === source),
    );
  });
}
