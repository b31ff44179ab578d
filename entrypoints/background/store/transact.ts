import { Refused } from '@/platform/messaging/refused';
import { attempt } from './attempt';
import { type Database, tablesOf } from './database';

/**
 * What `work` returns, once its transaction is complete; a native promise (Dexie's own would not cross to another process).
 * Rejects with `Refused` and changes nothing where the work refuses or the database fails: there is no running on as if empty.
 */
export function transact<T>(db: Database, mode: 'r' | 'rw', work: () => Promise<T>): Promise<T> {
  return attempt(mode, async () => {
    await opened(db);
    return db.transaction(mode, tablesOf(db), work);
  });
}

/** Resolves when the database is open; rejects at once where an old page blocks its upgrade, instead of waiting for ever. */
function opened(db: Database): Promise<unknown> {
  if (db.isOpen()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const onBlocked = () =>
      reject(new Refused('store-failed', 'the database is held by an older page of the extension'));
    db.on('blocked', onBlocked);
    const settle = () => db.on('blocked').unsubscribe(onBlocked);
    db.open().then(resolve, reject).finally(settle);
  });
}
