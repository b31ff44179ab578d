import { browser } from 'wxt/browser';
import { chosenSettings } from '@/core/archive/chosen-settings';
import { localDay } from '@/core/card/dates';
import type { Settings } from '@/core/settings/settings';
import type { BackupState } from '@/platform/messaging/protocol/own-page-requests';
import { Refused } from '@/platform/messaging/refused';
import { backupFiles } from './backup-files';
import { downloadFile, FILE_MAX_BYTES } from './download-file';
import type { OwnCards } from './store/own-cards';
import type { Store } from './store/store';

/** How long after a backup the next one is due, in milliseconds: a week (issue 6). */
const DUE_AFTER_MS = 7 * 24 * 60 * 60 * 1_000;
/** How long after one look whether a backup is due the next is worth it, in milliseconds: a disk is cleared, a policy lifted within hours. */
const LOOK_AGAIN_MS = 60 * 60 * 1_000;
/** The key of `storage.local`; the settings are synced to computers that have no leave to download. */
const KEY = 'backup';
const PERMISSION = { permissions: ['downloads' as const] };

/** The weekly backup into the downloads folder. */
export interface Backup {
  state(): Promise<BackupState>;
  /** Switches it on or off; switched on, the first backup is made before this resolves. `not-allowed` without the leave to download. */
  switchTo(on: boolean): Promise<BackupState>;
  /** Makes the backup if it is on and due. Never rejects: a failure is kept for the reader, and tried again the next time. */
  makeIfDue(): Promise<void>;
  /** Does so where the last look was an hour ago: cheap enough for every letter, so that a background that goes on for days tries again. */
  lookAgain(): Promise<void>;
}

/** The backup of the notes in a store and of the own cards; `now` is a clock in milliseconds. */
export function createBackup(
  store: Pick<Store, 'readRecords'>,
  ownCards: Pick<OwnCards, 'readRecords'>,
  readSettings: () => Promise<Settings>,
  now = Date.now,
): Backup {
  /** The clock at the last look; null before the first. */
  let lookedAt: number | null = null;

  async function state(): Promise<BackupState> {
    const {
      on = false,
      lastAt = null,
      failed = false,
    } = ((await browser.storage.local.get(KEY))[KEY] ?? {}) as Partial<BackupState>;
    return { on, lastAt, failed };
  }
  async function keep(changed: BackupState): Promise<BackupState> {
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  }
  async function make(before: BackupState): Promise<BackupState> {
    try {
      const records = [...(await allRecords(store)), ...(await allRecords(ownCards))];
      // Nothing saved yet: nothing to back up, and nothing that the last one had is hidden by an empty one.
      if (records.length === 0) return before;
      const at = new Date(now()).toISOString();
      const settings = chosenSettings(await readSettings());
      for (const file of backupFiles(records, settings, localDay(at), FILE_MAX_BYTES))
        await downloadFile(file);
      return await keep({ on: true, lastAt: at, failed: false });
    } catch {
      return keep({ ...before, failed: true });
    }
  }
  const isAllowed = () => browser.permissions.contains(PERMISSION);

  async function makeIfDue(): Promise<void> {
    lookedAt = now();
    try {
      const before = await state();
      if (!before.on || !isDue(before, now())) return;
      if (await isAllowed()) await make(before);
      else await keep({ ...before, failed: true });
    } catch {
      // Not even the failure could be kept: the next look finds the backup as due.
    }
  }

  return {
    state,
    makeIfDue,
    async lookAgain() {
      // The first look waits for the store.
      if (lookedAt !== null && !isWithin(now() - lookedAt, LOOK_AGAIN_MS)) await makeIfDue();
    },
    async switchTo(on) {
      lookedAt = now();
      if (on && !(await isAllowed())) throw new Refused('not-allowed', 'downloads: not granted');
      const before = await keep({ ...(await state()), on, failed: false });
      return on && isDue(before, now()) ? make(before) : before;
    },
  };
}

const isDue = ({ lastAt }: BackupState, now: number): boolean =>
  lastAt === null || !isWithin(now - Date.parse(lastAt), DUE_AFTER_MS);

/** Whether less than `most` has passed. A clock that was set back counts as long ago: one backup too many harms nobody. */
const isWithin = (sinceMs: number, most: number): boolean => sinceMs >= 0 && sinceMs < most;

/** What `from` has, part by part. */
async function allRecords<T>(from: {
  readRecords(
    after: string | null,
  ): Promise<{ readonly records: readonly T[]; readonly next: string | null }>;
}): Promise<T[]> {
  const records: T[] = [];
  for (let after: string | null = null; ; ) {
    const part = await from.readRecords(after);
    records.push(...part.records);
    if (part.next === null) return records;
    after = part.next;
  }
}
