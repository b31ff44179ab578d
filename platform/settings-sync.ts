/** The settings in the browser's own sync (`storage.sync`): the browser carries them, we make no request. */
import { browser } from 'wxt/browser';
import type { Settings } from '@/core/settings/settings';
import { changedEntries, joinSynced, syncedEntries, withSynced } from '@/core/settings/synced';

/**
 * The settings with what is in the sync; as they are where it cannot be read. `join` keeps the sites of both sides, for the moment
 * that the sync is switched on.
 */
export async function takeIn(settings: Settings, how: 'join' | 'follow'): Promise<Settings> {
  const stored = await browser.storage.sync.get(null).catch(() => ({}));
  return how === 'join' ? joinSynced(settings, stored) : withSynced(settings, stored);
}

/**
 * Mirrors the settings. A sync that is full, or switched off in the browser, is no fault of a change that is stored already:
 * the next change brings along what this one could not.
 */
export async function mirror(settings: Settings): Promise<void> {
  const { sync } = browser.storage;
  try {
    const stored = await sync.get(null);
    const wanted = syncedEntries(settings);
    const stale = Object.keys(stored).filter((key) => !Object.hasOwn(wanted, key));
    if (stale.length > 0) await sync.remove(stale);
    const changed = changedEntries(wanted, stored);
    if (Object.keys(changed).length > 0) await sync.set(changed);
  } catch {
    // Said above.
  }
}
