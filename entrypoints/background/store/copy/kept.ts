import type { EarlierText } from '@/core/archive/archive';
import type { Database, Revision } from '../database';
import { earlierTextOf } from '../revisions';
import { bucketOf, rangeOf } from './bucket';
import type { Kept } from './chunk';

/** What the database holds of a bucket, in the order of ids; within a transaction. */
export async function keptIn(db: Database, bucket: string): Promise<Kept[]> {
  const [from, before] = rangeOf(bucket);
  const annotations = await db.annotations.where('id').between(from, before).toArray();
  const tombstones = await db.tombstones.where('id').between(from, before).toArray();
  const revisions = await db.revisions.where('id').between(from, before).toArray();
  const histories = historiesOf(revisions);
  const historyOf = (id: string) => histories.get(id) ?? [];
  const kept: Kept[] = annotations.map((annotation) => ({ annotation, history: historyOf(annotation.id) }));
  for (const { id, annotation, deletedAt } of tombstones)
    kept.push({ annotation, history: historyOf(id), deletedAt });
  return kept.sort(({ annotation: a }, { annotation: b }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The buckets that hold anything; within a transaction. */
export async function bucketsOf(db: Database): Promise<string[]> {
  const ids = [...(await keysOf(db.annotations)), ...(await keysOf(db.tombstones))];
  return [...new Set(ids.map(bucketOf))];
}

function keysOf(table: Database['annotations'] | Database['tombstones']): Promise<string[]> {
  return table.toCollection().primaryKeys() as Promise<string[]>;
}

function historiesOf(revisions: readonly Revision[]): Map<string, EarlierText[]> {
  const histories = new Map<string, EarlierText[]>();
  for (const revision of [...revisions].sort((a, b) => a.number - b.number)) {
    const texts = histories.get(revision.id);
    if (texts) texts.push(earlierTextOf(revision));
    else histories.set(revision.id, [earlierTextOf(revision)]);
  }
  return histories;
}
