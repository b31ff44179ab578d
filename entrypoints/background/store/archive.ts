import type { Annotation } from '@/core/annotation/annotation';
import { newTexts } from '@/core/archive/add-history';
import type { ArchiveOrder, ArchiveRecord, EarlierText } from '@/core/archive/archive';
import { type MergeCounts, planMerge } from '@/core/archive/merge';
import type { Database } from './database';
import { addTexts, dropOldest, earlierTextOf, revisionsOf } from './revisions';
import { transact } from './transact';
import { relink, writeRows } from './write';

/** Some of the stored records, in the order of their ids. */
export interface RecordsRead {
  readonly records: readonly ArchiveRecord[];
  /** The id to go on after; null behind the last. */
  readonly next: string | null;
  /** How many annotations, on how many pages, there are in all. */
  readonly total: number;
  readonly pages: number;
}

/** Most annotations read at once: with every text at its longest they stay under the 64 MiB of a message. */
const READ_MAX = 200;
/** Code units of text after which no more is read for one answer. */
const READ_UNITS = 4_000_000;

/** The records behind the id `after` (from the first on where null), as many as one message carries. */
export function readRecords(db: Database, after: string | null): Promise<RecordsRead> {
  return transact(db, 'r', async () => {
    const found = await db.annotations
      .where('id')
      .above(after ?? '')
      .limit(READ_MAX)
      .toArray();
    const kept = await db.revisions
      .where('id')
      .anyOf(found.map(({ id }) => id))
      .sortBy('number');
    const histories = new Map<string, EarlierText[]>(found.map(({ id }) => [id, []]));
    for (const revision of kept) histories.get(revision.id)?.push(earlierTextOf(revision));
    const records: ArchiveRecord[] = [];
    for (let units = 0; records.length < found.length && units < READ_UNITS; ) {
      const annotation = found[records.length]!;
      const record = { annotation, history: histories.get(annotation.id) ?? [] };
      records.push(record);
      units += JSON.stringify(record).length;
    }
    const isLast = records.length === found.length && found.length < READ_MAX;
    return {
      records,
      next: isLast ? null : (records.at(-1)?.annotation.id ?? null),
      total: await db.annotations.count(),
      pages: await db.pages.count(),
    };
  });
}

export interface MergeOptions {
  readonly order: ArchiveOrder;
  /** Only counts what would change. */
  readonly isDry: boolean;
  /** Nothing at all is changed where it aborts. */
  readonly signal: AbortSignal;
  /** Hears the share written, 0 to 1. */
  readonly onShare: (share: number) => void;
}

/** Annotations put between two looks at the signal: some 20 ms. */
const PUT_AT_ONCE = 250;

/** Merges records into the store, all or none of them: what changed, once it is on the disk. */
export function mergeRecords(
  db: Database,
  records: readonly ArchiveRecord[],
  { order, isDry, signal, onShare }: MergeOptions,
): Promise<MergeCounts> {
  return transact(db, isDry ? 'r' : 'rw', async () => {
    const annotations = await db.annotations.toArray();
    const tombstones = await db.tombstones.bulkGet(records.map(({ annotation }) => annotation.id));
    const deleted = new Map<string, Annotation>();
    for (const tombstone of tombstones) if (tombstone) deleted.set(tombstone.id, tombstone.annotation);
    signal.throwIfAborted();
    const { puts, revived, history, counts } = planMerge({ annotations, deleted }, records, order);
    if (isDry) return counts;
    const standing = new Map(annotations.map((annotation) => [annotation.id, annotation]));
    const writes = puts.map((after) => ({ before: standing.get(after.id), after }));
    for (let at = 0; at < writes.length; at += PUT_AT_ONCE) {
      await writeRows(db, writes.slice(at, at + PUT_AT_ONCE));
      signal.throwIfAborted();
      onShare(at / puts.length);
    }
    await relink(db, writes);
    await db.tombstones.bulkDelete([...revived]);
    for (const { id, texts } of history) await keepTexts(db, id, texts);
    signal.throwIfAborted();
    return counts;
  });
}

/** Keeps earlier texts that are not kept yet, among the last that are; within a transaction. */
async function keepTexts(db: Database, id: string, texts: readonly EarlierText[]): Promise<void> {
  const kept = await revisionsOf(db, id);
  const added = newTexts(kept.map(earlierTextOf), texts);
  const current = await db.annotations.get(id);
  if (!current || added.length === 0) return;
  await addTexts(db, current, added);
  await dropOldest(db, kept, kept.length + added.length);
}
