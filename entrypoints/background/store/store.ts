import type { DexieOptions } from 'dexie';
import type { Annotation, Draft, HighlightColour } from '@/core/annotation/annotation';
import type { TagCount } from '@/core/annotation/tags';
import type { ArchiveRecord, EarlierText } from '@/core/archive/archive';
import type { MergeCounts } from '@/core/archive/merge';
import type { StoreCondition } from '@/platform/messaging/protocol/own-page-requests';
import { type MergeOptions, mergeRecords, type RecordsRead, readRecords } from './archive';
import { editNote, recolour } from './change';
import type { Shelf } from './copy/shelf';
import { defineDatabase, type Tombstone } from './database';
import { deleted, erase, eraseAll, KEEP_DELETED_MS, purge } from './erase';
import { createGuard } from './guard';
import { removeMany, restoreMany, retagMany } from './many';
import { dropNotice, readNotice } from './notice';
import type { Reach } from './reach';
import { all, byId, byIds, ids, ofEntity, ofPage, tags } from './read';
import { remove, restore } from './remove';
import { retag } from './retag';
import { textsOf } from './revisions';
import { annotationOf, save } from './save';

/**
 * All that the extension keeps for the reader, behind functions. Writing resolves when it is on the disk; everything rejects with
 * `Refused`. What lies out of an asker's reach is `not-found` to them.
 */
export interface Store {
  save(draft: Draft, source: string): Promise<Annotation>;
  /** Saves an annotation that is whole already: a note on an entity. */
  saveWhole(annotation: Annotation): Promise<Annotation>;
  editNote(id: string, value: string, revision: number): Promise<Annotation>;
  recolour(id: string, reach: Reach, colour: HighlightColour): Promise<Annotation>;
  retag(id: string, tag: string, on: boolean): Promise<Annotation>;
  remove(id: string, reach: Reach): Promise<null>;
  restore(id: string, reach: Reach): Promise<Annotation>;
  /** All of them or none; ids of no annotation are left out (many.ts). */
  removeMany(ids: readonly string[]): Promise<string[]>;
  restoreMany(ids: readonly string[]): Promise<Annotation[]>;
  retagMany(ids: readonly string[], tag: string, on: boolean): Promise<Annotation[]>;
  ofPage(source: string): Promise<Annotation[]>;
  all(): Promise<Annotation[]>;
  ids(): Promise<string[]>;
  byIds(ids: readonly string[]): Promise<Annotation[]>;
  byId(id: string): Promise<Annotation | undefined>;
  /** Every tag as it is written, with the number of annotations that have it. */
  tags(): Promise<TagCount[]>;
  ofEntity(entity: string): Promise<Annotation[]>;
  /** The earlier texts of an annotation, oldest first. */
  textsOf(id: string): Promise<EarlierText[]>;
  /** What was deleted in the last 30 days, the latest first. */
  deleted(): Promise<Tombstone[]>;
  /** Erases a deleted annotation for good. */
  erase(id: string): Promise<null>;
  /** Erases all deleted ones for good. */
  eraseDeleted(): Promise<null>;
  /** Erases everything for good. */
  eraseAll(): Promise<null>;
  readRecords(after: string | null): Promise<RecordsRead>;
  mergeRecords(records: readonly ArchiveRecord[], options: MergeOptions): Promise<MergeCounts>;
  /** What the reader should know of the store itself. */
  condition(): Promise<StoreCondition>;
  /** The reader has read the notice. */
  dropNotice(): Promise<null>;
  /** Brings database and second copy to agree, and erases what was deleted too long ago; every other call does the first by itself. */
  start(): Promise<void>;
  /** Closes the database; the next call opens it again. */
  close(): void;
}

/** What the store has beside its database. */
interface Beside {
  /** Where the second copy lies; there is none without. */
  readonly shelf?: Shelf;
  /** Hears that annotations came back from the second copy. */
  readonly onRebuilt?: () => void;
}

/** Later than any time that a clock, set wrong or right, has written. */
const END_OF_TIME = '9999';

/** The store over the extension's database, opened with the first call. `options` put another IndexedDB in, for tests. */
export function createStore(options?: DexieOptions, { shelf, onRebuilt = () => {} }: Beside = {}): Store {
  const db = defineDatabase(options);
  const { read, write, ...guard } = createGuard(db, shelf ?? null, onRebuilt);
  const now = () => new Date().toISOString();
  return {
    save: (draft, source) => write(() => save(db, annotationOf(draft, source, now()))),
    saveWhole: (annotation) => write(() => save(db, annotation)),
    editNote: (id, value, revision) => write(() => editNote(db, id, value, revision, now())),
    recolour: (id, reach, colour) => write(() => recolour(db, id, reach, colour, now())),
    retag: (id, tag, on) => write(() => retag(db, id, tag, on, now())),
    remove: (id, reach) => write(() => remove(db, id, reach, now())),
    restore: (id, reach) => write(() => restore(db, id, reach, now())),
    removeMany: (ids) => write(() => removeMany(db, ids, now())),
    restoreMany: (ids) => write(() => restoreMany(db, ids, now())),
    retagMany: (ids, tag, on) => write(() => retagMany(db, ids, tag, on, now())),
    ofPage: (source) => read(() => ofPage(db, source)),
    all: () => read(() => all(db)),
    ids: () => read(() => ids(db)),
    byIds: (wanted) => read(() => byIds(db, wanted)),
    byId: (id) => read(() => byId(db, id)),
    tags: () => read(() => tags(db)),
    ofEntity: (entity) => read(() => ofEntity(db, entity)),
    textsOf: (id) => read(() => textsOf(db, id)),
    deleted: () => read(() => deleted(db)),
    erase: (id) => write(() => erase(db, id)),
    eraseDeleted: () => write(() => purge(db, END_OF_TIME).then(() => null)),
    eraseAll: () => write(() => eraseAll(db)),
    readRecords: (after) => read(() => readRecords(db, after)),
    mergeRecords: (records, options) =>
      (options.isDry ? read : write)(() => mergeRecords(db, records, options)),
    condition: async () => ({
      notice: shelf ? await readNotice(shelf) : null,
      isCopyBehind: guard.isCopyBehind(),
    }),
    dropNotice: async () => (shelf ? dropNotice(shelf) : null),
    async start() {
      await guard.start();
      const until = new Date(Date.now() - KEEP_DELETED_MS).toISOString();
      await write(() => purge(db, until));
    },
    close: () => db.close({ disableAutoOpen: false }),
  };
}
