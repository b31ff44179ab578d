import { Dexie, type DexieOptions, type EntityTable } from 'dexie';
import type { Annotation } from '@/core/annotation/annotation';

/** A deleted annotation, kept so that deleting can be undone. */
export interface Tombstone {
  readonly id: string;
  readonly annotation: Annotation;
  /** ISO 8601, UTC. */
  readonly deletedAt: string;
}

/** A text of an annotation that is no longer, or never became, the stored one. */
export interface Revision {
  /** Given by the database, growing. */
  readonly number: number;
  readonly id: string;
  readonly annotation: Annotation;
  /** True where another window had saved before: the text was refused, and is kept here. */
  readonly refused: boolean;
}

export type Database = Dexie & {
  readonly annotations: EntityTable<Annotation, 'id'>;
  readonly tombstones: EntityTable<Tombstone, 'id'>;
  readonly revisions: EntityTable<Revision, 'number'>;
};

/** The one database of the extension. */
const NAME = 'backstory';

/**
 * The database, not yet opened: it opens with the first transaction, and again after it was closed, by the browser or (Dexie does
 * this itself) to let another process upgrade it. `options` put another IndexedDB in, for tests.
 */
export function defineDatabase(options: DexieOptions = {}): Database {
  // Strict: a transaction is complete only once it is on the disk, so that what we acknowledge survives a power cut.
  const db = new Dexie(NAME, { ...options, chromeTransactionDurability: 'strict' }) as Database;
  // A version that was released is never edited: a change is a new version with an upgrade.
  db.version(1).stores({
    annotations: 'id, target.source, createdAt, *entities',
    tombstones: 'id, deletedAt',
    revisions: '++number, id',
  });
  return db;
}
