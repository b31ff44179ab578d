import type { Dexie } from 'dexie';
import { Refused } from '@/platform/messaging/refused';
import { isOutOfRoom, needRoom } from '@/platform/room';
import { faultOf } from './fault';
import { opened } from './opened';

/**
 * What `work` returns, a transaction of its own to read or to write in the database, which is opened first; a native promise (Dexie's own
 * would not cross to another process). Rejects with `Refused` where it refuses or the database fails. Where the database may not be
 * written it is tried once more: after a transaction for which there was no room, Firefox lets the next one only delete, though there be
 * room again (`IDBTransaction::Mode::Cleanup`).
 */
export async function attempt<T>(db: Dexie, mode: 'r' | 'rw', work: () => PromiseLike<T>): Promise<T> {
  if (mode === 'rw') await needRoom();
  try {
    return await once(db, work);
  } catch (fault) {
    if ((fault as Refused).code !== 'store-forbidden') throw fault;
    return once(db, work);
  }
}

async function once<T>(db: Dexie, work: () => PromiseLike<T>): Promise<T> {
  try {
    await opened(db);
    return await work();
  } catch (error) {
    const fault = faultOf(error);
    // Chromium's databases fail on a full disk, even to be opened, without saying why.
    if (fault.code === 'store-failed' && (await isOutOfRoom()))
      throw new Refused('store-full', fault.message);
    throw fault;
  }
}
