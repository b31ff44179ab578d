import { HISTORY_MAX } from '@/core/archive/archive';
import type { Change, Database } from '../database';
import { addTexts } from '../revisions';
import { transact } from '../transact';
import { relink, type Write, writeRows } from '../write';
import { isChunkKey } from './bucket';
import { type Kept, type ReadChunk, readChunk } from './chunk';
import { headOf } from './head';
import { bucketsOf, keptIn } from './kept';
import { newerOf } from './newer';

/** What the chunks among the entries of the shelf hold. */
export function chunksOn(entries: Readonly<Record<string, unknown>>): ReadChunk[] {
  const chunks = Object.entries(entries).filter(([key]) => isChunkKey(key));
  return chunks.map(([, value]) => readChunk(value));
}

/**
 * Puts into the database what the copy has and it has not, or has in an older state; nothing is taken away. Of a damaged chunk only
 * what the database has not at all is taken. Returns how many annotations came so. The last change is then later than `seq`, the copy's.
 */
export function rebuild(db: Database, chunks: readonly ReadChunk[], seq: number): Promise<number> {
  return transact(db, 'rw', async () => {
    const stored = await allKept(db);
    const changed: { before: Kept | undefined; after: Kept }[] = [];
    for (const { records, isWhole } of chunks)
      for (const record of records) {
        const before = stored.get(record.annotation.id);
        const after = before && !isWhole ? before : newerOf(before, record);
        if (after !== before) changed.push({ before, after });
      }
    const writes = changed.flatMap(({ before, after }) => writesOf(before, after));
    if ((await headOf(db)).seq < seq && changed.length > 0)
      await db.changes.put({ seq, id: changed[0]!.after.annotation.id } satisfies Change);
    await writeRows(db, writes);
    await relink(db, writes);
    for (const { after } of changed) {
      const { annotation, deletedAt, history } = after;
      const { id } = annotation;
      if (deletedAt === undefined) await db.tombstones.delete(id);
      else await db.tombstones.put({ id, annotation, deletedAt });
      if (history.length > 0) {
        await db.revisions.where('id').equals(id).delete();
        await addTexts(db, annotation, history.slice(-HISTORY_MAX));
      }
    }
    return changed.length;
  });
}

function writesOf(before: Kept | undefined, after: Kept): Write[] {
  const was = before?.deletedAt === undefined ? before?.annotation : undefined;
  if (after.deletedAt === undefined) return [{ before: was, after: after.annotation }];
  return was ? [{ before: was }] : [];
}

async function allKept(db: Database): Promise<Map<string, Kept>> {
  const kept = new Map<string, Kept>();
  for (const bucket of await bucketsOf(db))
    for (const record of await keptIn(db, bucket)) kept.set(record.annotation.id, record);
  return kept;
}
