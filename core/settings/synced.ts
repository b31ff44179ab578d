/** The part of the settings that the browser's own sync may carry: an entry a field, since each has its own limit there. */
import { checkSettings } from './check';
import { DEFAULT_CHOICES, type Settings } from './settings';

/** Starts the key of every entry. */
const PREFIX = 'settings.';
/** Most UTF-8 bytes of one entry, its key with it (`QUOTA_BYTES_PER_ITEM` of `storage.sync`, in both browsers). */
const ENTRY_MAX = 8_192;

/** What stays on this machine: pages that were read, what is known, a pause of an hour, and the switch itself. */
const SYNCED = [
  ...(Object.keys(DEFAULT_CHOICES) as (keyof Settings)[]).filter(
    (key) => key !== 'pausedUntil' && key !== 'sync',
  ),
  'offSites',
  'onlySites',
] as const;

/** Entries of `storage.sync`, by key. */
export type SyncEntries = Readonly<Record<string, unknown>>;

/** The entries that mirror the settings. A list too long for an entry is left out: it stays on this machine. */
export function syncedEntries(settings: Settings): SyncEntries {
  const entries = SYNCED.map((key) => [PREFIX + key, settings[key]] as const);
  return Object.fromEntries(entries.filter(([key, value]) => sizeOf(key, value) <= ENTRY_MAX));
}

/** The entries of `wanted` that are not as `stored` has them. */
export function changedEntries(wanted: SyncEntries, stored: SyncEntries): SyncEntries {
  return Object.fromEntries(
    Object.entries(wanted).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(stored[key])),
  );
}

/** The settings with what another machine left in the sync; damaged entries count as absent. */
export function withSynced(settings: Settings, stored: SyncEntries): Settings {
  const found: Record<string, unknown> = {};
  for (const key of SYNCED) {
    const value = stored[PREFIX + key];
    if (value !== undefined && checkSettings({ [key]: value }).problems.length === 0) found[key] = value;
  }
  return { ...settings, ...found };
}

/** The settings when the sync is switched on: choices as the other machine has them, sites of both. */
export function joinSynced(settings: Settings, stored: SyncEntries): Settings {
  const joined = withSynced(settings, stored);
  return {
    ...joined,
    offSites: [...new Set([...joined.offSites, ...settings.offSites])],
    onlySites: [...new Set([...joined.onlySites, ...settings.onlySites])],
  };
}

/** Bytes of an entry in ASCII; sites are in ASCII, as addresses are. */
const sizeOf = (key: string, value: unknown) => key.length + JSON.stringify(value).length;
