import { Refused } from './messaging/refused';

/**
 * Bytes left under which nothing is written: the most that is written at once, a part of the second copy, takes 12 MB. A write that
 * breaks off for want of room leaves a torn record in the log of Chromium's LevelDB, behind which all later ones are lost with the next
 * start, though they are acknowledged; seen there of databases and of `storage.local` (docs/store.md).
 */
const ROOM_MIN = 16 * 1_024 * 1_024;

/** Whether the browser says that next to no room is left for us; false where it does not say. A millisecond. */
export async function isOutOfRoom(): Promise<boolean> {
  const { storage } = (globalThis.navigator ?? {}) as Partial<Navigator>;
  const { quota, usage } = (await storage?.estimate().catch(() => undefined)) ?? {};
  return quota !== undefined && usage !== undefined && quota - usage < ROOM_MIN;
}

/** Resolves where there is room to write; rejects with `Refused` (`store-full`) where there is next to none. */
export async function needRoom(): Promise<void> {
  if (await isOutOfRoom()) throw new Refused('store-full', `disk: less than ${ROOM_MIN} bytes are left`);
}
