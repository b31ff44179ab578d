import type { DexieOptions } from 'dexie';
import type { Annotation, Draft, HighlightColour } from '@/core/annotation/annotation';
import type { ArchiveRecord } from '@/core/archive/archive';
import type { MergeCounts } from '@/core/archive/merge';
import { type MergeOptions, mergeRecords, type RecordsRead, readRecords } from './archive';
import { editNote, recolour } from './change';
import { defineDatabase } from './database';
import type { Reach } from './reach';
import { all, byId, ofEntity, ofPage } from './read';
import { remove, restore } from './remove';
import { annotationOf, save } from './save';

/**
 * All that the extension keeps for the reader, behind functions. Writing resolves when it is on the disk; everything rejects with
 * `Refused`. What lies out of an asker's reach is `not-found` to them.
 */
export interface Store {
  save(draft: Draft, source: string): Promise<Annotation>;
  editNote(id: string, value: string, revision: number): Promise<Annotation>;
  recolour(id: string, reach: Reach, colour: HighlightColour): Promise<Annotation>;
  remove(id: string, reach: Reach): Promise<null>;
  restore(id: string, reach: Reach): Promise<Annotation>;
  ofPage(source: string): Promise<Annotation[]>;
  all(): Promise<Annotation[]>;
  byId(id: string): Promise<Annotation | undefined>;
  ofEntity(entity: string): Promise<Annotation[]>;
  readRecords(after: string | null): Promise<RecordsRead>;
  mergeRecords(records: readonly ArchiveRecord[], options: MergeOptions): Promise<MergeCounts>;
  /** Closes the database; the next call opens it again. */
  close(): void;
}

/** The store over the extension's database, opened with the first call. */
export function createStore(options?: DexieOptions): Store {
  const db = defineDatabase(options);
  const now = () => new Date().toISOString();
  return {
    save: (draft, source) => save(db, annotationOf(draft, source, now())),
    editNote: (id, value, revision) => editNote(db, id, value, revision, now()),
    recolour: (id, reach, colour) => recolour(db, id, reach, colour, now()),
    remove: (id, reach) => remove(db, id, reach, now()),
    restore: (id, reach) => restore(db, id, reach, now()),
    ofPage: (source) => ofPage(db, source),
    all: () => all(db),
    byId: (id) => byId(db, id),
    ofEntity: (entity) => ofEntity(db, entity),
    readRecords: (after) => readRecords(db, after),
    mergeRecords: (records, options) => mergeRecords(db, records, options),
    close: () => db.close({ disableAutoOpen: false }),
  };
}
