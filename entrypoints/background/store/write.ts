/** The one way in which annotations are written, within a transaction: with them go what follows from them, and word of the change. */
import type { Annotation } from '@/core/annotation/annotation';
import type { Change, Database } from './database';
import { pagesOf } from './links';

/** An annotation as it was (absent: new) and as it will be (absent: gone). */
export type Write =
  | { readonly before?: Annotation | undefined; readonly after: Annotation }
  | { readonly before: Annotation; readonly after?: undefined };

/** Writes annotations with all that follows from them. */
export async function write(db: Database, ...writes: readonly Write[]): Promise<void> {
  await writeRows(db, writes);
  await relink(db, writes);
}

/** Writes annotations alone; `relink` is owed. For writing very many, part by part. */
export async function writeRows(db: Database, writes: readonly Write[]): Promise<void> {
  const puts = writes.flatMap(({ after }) => (after ? [after] : []));
  const gone = writes.flatMap(({ before, after }) => (before && !after ? [before.id] : []));
  await db.annotations.bulkPut(puts);
  await db.annotations.bulkDelete(gone);
  await noteChanges(db, [...puts.map(({ id }) => id), ...gone]);
}

/** Brings pages and tags up to date with annotations that were written. */
export async function relink(db: Database, writes: readonly Write[]): Promise<void> {
  const sides = writes.flatMap(({ before, after }) => [before, after]).filter((side) => side !== undefined);
  const sources = [...new Set(sides.map(({ target }) => target.source))];
  const pages = pagesOf(await db.annotations.where('target.source').anyOf(sources).toArray());
  const standing = new Set(pages.map(({ source }) => source));
  await db.pages.bulkDelete(sources.filter((source) => !standing.has(source)));
  await db.pages.bulkPut(pages);
  for (const name of retagged(writes)) {
    const count = await db.annotations.where('tags').equals(name).count();
    await (count > 0 ? db.tags.put({ name, count }) : db.tags.delete(name));
  }
}

/** Tells the second copy that something of these annotations was written. */
export async function noteChanges(db: Database, ids: readonly string[]): Promise<void> {
  await db.changes.bulkAdd(ids.map((id) => ({ id }) as Change));
}

function retagged(writes: readonly Write[]): Set<string> {
  const names = new Set<string>();
  for (const { before, after } of writes) {
    const had = before?.tags ?? [];
    const has = after?.tags ?? [];
    for (const name of had) if (!has.includes(name)) names.add(name);
    for (const name of has) if (!had.includes(name)) names.add(name);
  }
  return names;
}
