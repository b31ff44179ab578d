import { attempt } from './attempt';
import { type Database, tablesOf } from './database';

/**
 * What `work` returns, once its transaction is complete. Rejects with `Refused` and changes nothing where the work refuses or the
 * database fails: there is no running on as if empty.
 */
export function transact<T>(db: Database, mode: 'r' | 'rw', work: () => Promise<T>): Promise<T> {
  return attempt(db, mode, () => db.transaction(mode, tablesOf(db), work));
}
