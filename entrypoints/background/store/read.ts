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

/** The annotations that are linked to an entity, in no order. */
export function ofEntity(db: Database, entity: string): Promise<Annotation[]> {
  return transact(db, 'r', () => db.annotations.where('entities').equals(entity).toArray());
}

/** The annotation, or undefined where none (any more) has the id. */
export function byId(db: Database, id: string): Promise<Annotation | undefined> {
  return transact(db, 'r', () => db.annotations.get(id));
}
