import { browser } from 'wxt/browser';
import type { OwnPageEvents, TabEvents } from './protocol/events';

/** Tells every tab that has our content script; tabs without it are passed over in silence. */
export async function announceToTabs<K extends keyof TabEvents>(event: K): Promise<void> {
  const tabs = await browser.tabs.query({});
  const letter = { event, letter: {} };
  await Promise.allSettled(
    tabs.map(async (tab) => tab.id !== undefined && (await browser.tabs.sendMessage(tab.id, letter))),
  );
}

/** Tells the own pages that are open; it is no fault when none is. */
export async function announceToOwnPages<K extends keyof OwnPageEvents>(
  event: K,
  letter: OwnPageEvents[K],
): Promise<void> {
  await browser.runtime.sendMessage({ event, letter }).catch(() => undefined);
}
