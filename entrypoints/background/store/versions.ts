/**
 * The shape of the database, version by version; the one place where a version gets its number. A version that was released is never
 * edited: a change is a new version with an upgrade, and an export of the old one joins tests/entrypoints/background/store/released.
 */
import type { Dexie, Transaction } from 'dexie';
import type { Annotation } from '@/core/annotation/annotation';
import { pagesOf, tagsOf } from './links';

/** Declares every version, from the first. */
export function defineVersions(db: Dexie): void {
  db.version(1).stores({
    annotations: 'id, target.source, createdAt, *entities',
    tombstones: 'id, deletedAt',
    revisions: '++number, id',
  });
  // What the annotations say together (tags, pages), and which of them changed since the second copy was written.
  db.version(2)
    .stores({
      annotations: 'id, target.source, createdAt, *entities, *tags',
      tags: 'name, count',
      pages: 'source, savedAt',
      changes: '++seq',
    })
    .upgrade(linkAll);
}

async function linkAll(transaction: Transaction): Promise<void> {
  const annotations = await transaction.table<Annotation>('annotations').toArray();
  await transaction.table('pages').bulkPut(pagesOf(annotations));
  await transaction.table('tags').bulkPut(tagsOf(annotations));
}
