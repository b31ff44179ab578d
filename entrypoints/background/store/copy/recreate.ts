import type { Refused } from '@/platform/messaging/refused';
import type { Database } from '../database';
import { HELD } from '../opened';
import { transact } from '../transact';
import { headOf } from './head';

/** Pauses before the database is tried again, in milliseconds: what only was busy for a moment is not thrown away. */
const PAUSES_MS = [100, 400, 1_000];
/** Faults that are not about what lies on the disk: a newer version of ours, an upgrade that failed or has to wait, no leave to store. */
const NOT_THE_DISK = new RegExp(
  `VersionError|UpgradeError|QuotaExceeded|SecurityError|NotAllowed|InvalidState|MissingAPI|DatabaseClosed|OpenFailed: no|Timeout|${HELD}`,
);

/**
 * Takes a database away that cannot be read, several tries over, and makes a new one in its place. Rejects with `fault` where the
 * reason does not lie in what is on the disk. Nothing is done where it can be read after all.
 */
export async function recreate(db: Database, fault: Refused): Promise<void> {
  if (NOT_THE_DISK.test(fault.message)) throw fault;
  for (const pauseMs of PAUSES_MS) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    db.close({ disableAutoOpen: false });
    const isReadable = await transact(db, 'r', () => headOf(db)).then(
      () => true,
      () => false,
    );
    if (isReadable) return;
  }
  try {
    await db.delete({ disableAutoOpen: false });
  } catch {
    throw fault;
  }
}
