import type { Annotation } from '@/core/annotation/annotation';
import { isTyped } from '@/core/annotation/typed';
import { bodyOf, type EarlierText, noteOf } from '@/core/archive/archive';
import { earlierOf } from '@/core/archive/merge-one';
import type { Database, Revision } from './database';
import { transact } from './transact';
import { noteChanges } from './write';

/** Most revisions of one annotation. */
const REVISIONS_MAX = 20;
/** How long a writing goes on of which only the first text is kept, in milliseconds: notes are saved at each half second of typing. */
const SITTING_MS = 5 * 60_000;

/**
 * Keeps the text that `value` is about to replace, at `at` (ISO 8601); within a transaction. One text is kept of what is typed in one
 * go, the first; but always one that was chosen over a refused one, and one of which more goes at once than keys take away.
 */
export async function keepReplaced(
  db: Database,
  stored: Annotation,
  value: string,
  at: string,
): Promise<void> {
  const last = (await revisionsOf(db, stored.id)).at(-1);
  const isSitting = last?.refused === false && Date.parse(at) - Date.parse(last.keptAt ?? '') < SITTING_MS;
  if (!isSitting || !isTyped(noteOf(stored), value)) await keep(db, stored, false, at);
}

/** Keeps a text that came too late, at `at` (ISO 8601); within a transaction. */
export function keepRefused(db: Database, annotation: Annotation, at: string): Promise<void> {
  return keep(db, annotation, true, at);
}

async function keep(db: Database, annotation: Annotation, refused: boolean, keptAt: string): Promise<void> {
  const kept = await revisionsOf(db, annotation.id);
  const again = kept.some((one) => one.refused === refused && noteOf(one.annotation) === noteOf(annotation));
  if (again) return;
  await db.revisions.add({ id: annotation.id, annotation, refused, keptAt } as Revision);
  await noteChanges(db, [annotation.id]);
  await dropOldest(db, kept, kept.length + 1);
}

/** Drops what is over the most of `count` revisions from `kept`: the oldest first, but those that were refused, and stand nowhere else, last. */
export async function dropOldest(db: Database, kept: readonly Revision[], count: number): Promise<void> {
  const order = [...kept.filter(({ refused }) => !refused), ...kept.filter(({ refused }) => refused)];
  const over = Math.max(0, count - REVISIONS_MAX);
  await db.revisions.bulkDelete(order.slice(0, over).map(({ number }) => number));
}

/** All revisions of an annotation, oldest first; within a transaction. */
export function revisionsOf(db: Database, id: string): Promise<Revision[]> {
  return db.revisions.where('id').equals(id).sortBy('number');
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
    return (await revisionsOf(db, id)).map(earlierTextOf);
  });
}
