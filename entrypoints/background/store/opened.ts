import type { Dexie } from 'dexie';
import { Refused } from '@/platform/messaging/refused';

/** What is said where the database waits for a page of an older version to let go of it. */
export const HELD = 'the database is held by an older page of the extension';

/** Databases that wait so: they are told once, and open by themselves when the page is gone. */
const held = new WeakSet<Dexie>();

/** Resolves when the database is open; rejects at once where an older page holds up its upgrade, instead of waiting for it. */
export function opened(db: Dexie): Promise<unknown> {
  if (db.isOpen()) return Promise.resolve();
  if (held.has(db)) return Promise.reject(new Refused('store-failed', HELD));
  return new Promise((resolve, reject) => {
    const onBlocked = () => {
      held.add(db);
      reject(new Refused('store-failed', HELD));
    };
    db.on('blocked', onBlocked);
    const settle = () => {
      held.delete(db);
      db.on('blocked').unsubscribe(onBlocked);
    };
    db.open().then(resolve, reject).finally(settle);
  });
}
