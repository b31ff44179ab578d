import { browser } from 'wxt/browser';
import { checkSettings } from '@/core/settings/check';
import { DEFAULT_SETTINGS, type Settings } from '@/core/settings/settings';
import { needRoom } from './room';
import { mirror, takeIn } from './settings-sync';

/** The one key of `storage.local` that holds the settings. */
const KEY = 'settings';
/** Where a stored value that was damaged is kept as it was found, so that nothing is lost by the next save. */
const DAMAGED_KEY = 'settings-damaged';

/** The settings as they are stored; damaged parts have their defaults. Rejects where the browser's storage fails. */
export async function readSettings(): Promise<Settings> {
  return checkSettings((await browser.storage.local.get(KEY))[KEY]).settings;
}

/**
 * Changes the settings by `change`, one change after the other, and returns the new ones once they are stored. For the background
 * alone: it is the one that tells everybody.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn(async (before) => {
    const wanted = change(before);
    if (wanted === before) return before;
    const changed = wanted.sync && !before.sync ? await takeIn(wanted, 'join') : wanted;
    await store(changed);
    if (changed.sync) await mirror(changed);
    return changed;
  });
}

/** Calls `onChange` with the new settings whenever another machine's arrived by the browser's sync. */
export function followSync(onChange: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'sync') return;
    void inTurn(async (before) => {
      const changed = before.sync ? await takeIn(before, 'follow') : before;
      if (JSON.stringify(changed) === JSON.stringify(before)) return;
      await store(changed);
      onChange(changed);
    });
  });
}

/** Calls `onChange` with the new settings whenever they were stored, whoever changed them. */
export function followSettings(onChange: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) onChange(checkSettings(change.newValue).settings);
  });
}

/** Runs `work` on the stored settings while nobody else changes them. */
function inTurn<T>(work: (before: Settings) => Promise<T>): Promise<T> {
  return navigator.locks.request(KEY, async () => {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    const { settings, problems } = checkSettings(stored);
    if (problems.length > 0) await browser.storage.local.set({ [DAMAGED_KEY]: stored });
    return work(settings);
  }) as Promise<T>;
}

/** Stores what differs from the defaults: a better default reaches those who never chose. */
async function store(settings: Settings): Promise<void> {
  const chosen = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[key as keyof Settings]),
  );
  await needRoom();
  await browser.storage.local.set({ [KEY]: Object.fromEntries(chosen) });
}

/**
 * Keeps `storage.local` from content scripts, where the browser can (Chromium 102+): in a taken-over page's process they would
 * give away the second copy of all that was saved, and on which sites the reader is. Firefox has no such switch (docs/threat-model.md).
 */
export async function hideStorageFromPages(): Promise<void> {
  const { local, sync } = browser.storage;
  const accessLevel = 'TRUSTED_CONTEXTS';
  for (const area of [local, sync])
    if (typeof area.setAccessLevel === 'function') await area.setAccessLevel({ accessLevel });
}
