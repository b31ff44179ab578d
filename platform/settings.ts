import { browser } from 'wxt/browser';
import { checkSettings, type Settings } from '@/core/settings';

/** The one key of `storage.local` that holds the settings. */
const KEY = 'settings';

/** The settings as they are stored; damaged parts have their defaults. Rejects where the browser's storage fails. */
export async function readSettings(): Promise<Settings> {
  return checkSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes the settings by `change`, one change after the other, and returns the new ones once they are stored. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const changed = change(await readSettings());
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/**
 * Keeps `storage.local` from content scripts, where the browser can (Chromium 102+): in a taken-over page's process they would
 * give away on which sites the reader is. Firefox has no such switch; there the key holds no notes.
 */
export async function hideStorageFromPages(): Promise<void> {
  const { local } = browser.storage;
  if (typeof local.setAccessLevel === 'function')
    await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
