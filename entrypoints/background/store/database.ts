import { Dexie, type DexieOptions, type EntityTable } from 'dexie';
import type { Annotation } from '@/core/annotation/annotation';
import type { Page, Tag } from './links';
import { defineVersions } from './versions';

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
  /** When it was replaced or refused, ISO 8601, UTC; unknown where it came from a file or the second copy. */
  readonly keptAt?: string;
}

/** Something of the annotation `id` was written: itself, its tombstone or its revisions. */
export interface Change {
  /** Given by the database, growing: the last one is the last revision of the whole store. */
  readonly seq: number;
  readonly id: string;
}

export type Database = Dexie & {
  readonly annotations: EntityTable<Annotation, 'id'>;
  readonly tombstones: EntityTable<Tombstone, 'id'>;
  readonly revisions: EntityTable<Revision, 'number'>;
  /** Both follow from the annotations (links.ts); kept so that lists and completion need not read them all. */
  readonly tags: EntityTable<Tag, 'name'>;
  readonly pages: EntityTable<Page, 'source'>;
  /** Those that the second copy does not have yet, and the last one that it has. */
  readonly changes: EntityTable<Change, 'seq'>;
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
  defineVersions(db);
  return db;
}

/** The tables that hold annotations and what belongs to them. */
export function tablesOf(db: Database) {
  return [db.annotations, db.tombstones, db.revisions, db.tags, db.pages, db.changes];
}
