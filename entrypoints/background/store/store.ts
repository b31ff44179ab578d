import type { DexieOptions } from 'dexie';
import type { Annotation, Draft, HighlightColour } from '@/core/annotation/annotation';
import { editNote, recolour } from './change';
import { defineDatabase } from './database';
import { all, isSaved, ofPage } from './read';
import { remove, restore } from './remove';
import { annotationOf, save } from './save';

/**
 * All that the extension keeps for the reader, behind functions. Writing resolves when it is on the disk; everything rejects with
 * `Refused`. A `source` that is null stands for any page.
 */
export interface Store {
  save(draft: Draft, source: string): Promise<Annotation>;
  editNote(id: string, value: string, revision: number): Promise<Annotation>;
  recolour(id: string, source: string | null, colour: HighlightColour): Promise<Annotation>;
  remove(id: string, source: string | null): Promise<null>;
  restore(id: string, source: string | null): Promise<Annotation>;
  ofPage(source: string): Promise<Annotation[]>;
  all(): Promise<Annotation[]>;
  isSaved(entity: string, source: string | null): Promise<boolean>;
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
    recolour: (id, source, colour) => recolour(db, id, source, colour, now()),
    remove: (id, source) => remove(db, id, source, now()),
    restore: (id, source) => restore(db, id, source, now()),
    ofPage: (source) => ofPage(db, source),
    all: () => all(db),
    isSaved: (entity, source) => isSaved(db, entity, source),
    close: () => db.close({ disableAutoOpen: false }),
  };
}
