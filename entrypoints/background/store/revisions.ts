import type { Annotation } from '@/core/annotation/annotation';
import type { Database, Revision } from './database';
import { noteChanges } from './write';

/** Most revisions of one annotation; the oldest goes first. */
const REVISIONS_MAX = 20;

/** Keeps a text of an annotation that is about to be replaced, or (`refused`) that came too late; within a transaction. */
export async function keepRevision(db: Database, annotation: Annotation, refused: boolean): Promise<void> {
  const kept = await db.revisions.where('id').equals(annotation.id).sortBy('number');
  const again = kept.some(
    (one) => one.refused === refused && one.annotation.body[0]?.value === annotation.body[0]?.value,
  );
  if (again) return;
  await db.revisions.add({ id: annotation.id, annotation, refused } as Revision);
  await noteChanges(db, [annotation.id]);
  await db.revisions.bulkDelete(
    kept.slice(0, Math.max(0, kept.length + 1 - REVISIONS_MAX)).map(({ number }) => number),
  );
}
