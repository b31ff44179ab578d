import type { Annotation } from '@/core/annotation/annotation';
import type { Database } from './database';
import type { Reach } from './reach';
import { transact } from './transact';

/** The annotations of one page, oldest first. */
export function ofPage(db: Database, source: string): Promise<Annotation[]> {
  return transact(db, 'r', () => db.annotations.where('target.source').equals(source).sortBy('createdAt'));
}

/** Every annotation, newest first. */
export function all(db: Database): Promise<Annotation[]> {
  return transact(db, 'r', () => db.annotations.orderBy('createdAt').reverse().toArray());
}

/** True where the reader saved the entity's card, somewhere within reach. */
export function isSaved(db: Database, entity: string, reach: Reach): Promise<boolean> {
  return transact(db, 'r', async () => {
    const linked = await db.annotations.where('entities').equals(entity).toArray();
    return linked.some(({ motivation, target }) => motivation === 'bookmarking' && reach(target.source));
  });
}

/** The annotation, or undefined where none (any more) has the id. */
export function byId(db: Database, id: string): Promise<Annotation | undefined> {
  return transact(db, 'r', () => db.annotations.get(id));
}
