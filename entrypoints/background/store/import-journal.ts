import { attempt } from './attempt';
import type { AgreedImport, KnowledgeDatabase } from './knowledge-database';

/**
 * Imports that are under way into two databases: notes stand in one, own cards in the other, and no transaction spans both. Once an
 * import is here it will be whole, if not now, then when the background starts again: merging twice is merging once.
 */
export interface ImportJournal {
  put(agreed: AgreedImport): Promise<void>;
  pending(): Promise<AgreedImport[]>;
  drop(id: string): Promise<void>;
}

/** The journal over the knowledge database. Everything rejects with `Refused`. */
export function createImportJournal(db: KnowledgeDatabase): ImportJournal {
  const transact = <T>(mode: 'r' | 'rw', work: () => Promise<T>): Promise<T> =>
    attempt(db, mode, () => db.transaction(mode, db.imports, work));
  return {
    put: (agreed) => transact('rw', async () => void (await db.imports.put(agreed))),
    pending: () => transact('r', () => db.imports.toArray()),
    drop: (id) => transact('rw', () => db.imports.delete(id)),
  };
}
