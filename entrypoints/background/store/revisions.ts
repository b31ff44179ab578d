import type { Annotation } from '@/core/annotation/annotation';
import { bodyOf, type EarlierText } from '@/core/archive/archive';
import { earlierOf } from '@/core/archive/merge-one';
import type { Database, Revision } from './database';
import { transact } from './transact';
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

/** The text of a revision, as archives and the second copy have it. */
export function earlierTextOf({ annotation, refused }: Revision): EarlierText {
  return earlierOf(annotation, refused);
}

/** Adds earlier texts of an annotation, oldest first; within a transaction. */
export async function addTexts(
  db: Database,
  current: Annotation,
  texts: readonly EarlierText[],
): Promise<void> {
  await db.revisions.bulkAdd(
    texts.map(({ revision, modifiedAt, refused, colour, note }) => {
      const annotation: Annotation = { ...current, revision, modifiedAt, colour, body: bodyOf(note) };
      return { id: current.id, annotation, refused } as Revision;
    }),
  );
  await noteChanges(db, [current.id]);
}

/** The earlier texts of an annotation, oldest first. */
export function textsOf(db: Database, id: string): Promise<EarlierText[]> {
  return transact(db, 'r', async () => {
    const kept = await db.revisions.where('id').equals(id).sortBy('number');
    return kept.map(earlierTextOf);
  });
}
