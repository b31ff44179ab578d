import type { Annotation } from '@/core/annotation/annotation';
import { addressesOf } from '@/core/annotation/same-article';
import type { TagCount } from '@/core/annotation/tags';
import type { Database } from './database';
import { transact } from './transact';

/** The annotations of one page, under whichever of its addresses they were saved, oldest first. */
export function ofPage(db: Database, source: string): Promise<Annotation[]> {
  return transact(db, 'r', () =>
    db.annotations.where('target.source').anyOf(addressesOf(source)).sortBy('createdAt'),
  );
}

/** Every annotation, newest first. Turned round here: read backwards, the database walks them one by one. */
export function all(db: Database): Promise<Annotation[]> {
  return transact(db, 'r', async () => (await db.annotations.orderBy('createdAt').toArray()).reverse());
}

/** The ids of all annotations, newest first. */
export function ids(db: Database): Promise<string[]> {
  return transact(db, 'r', async () => (await db.annotations.orderBy('createdAt').primaryKeys()).reverse());
}

/** The annotations with these ids, in this order; those that are gone are left out. */
export function byIds(db: Database, wanted: readonly string[]): Promise<Annotation[]> {
  return transact(db, 'r', async () =>
    (await db.annotations.bulkGet([...wanted])).filter((one) => one !== undefined),
  );
}

/** What the reader saved about an entity, newest first: notes on it, and what names it. */
export function ofEntity(db: Database, entity: string): Promise<Annotation[]> {
  return transact(db, 'r', async () =>
    (await db.annotations.where('entities').equals(entity).sortBy('createdAt')).reverse(),
  );
}

/** The annotation, or undefined where none (any more) has the id. */
export function byId(db: Database, id: string): Promise<Annotation | undefined> {
  return transact(db, 'r', () => db.annotations.get(id));
}

/** Every tag as it is written, with the number of annotations that have it. */
export function tags(db: Database): Promise<TagCount[]> {
  return transact(db, 'r', async () =>
    (await db.tags.toArray()).map(({ name, count }) => ({ tag: name, count })),
  );
}
