import { browser } from 'wxt/browser';

/**
 * The id of the tab that an own page stands beside: the active one, or, where the own page is itself a tab (Firefox on Android opens
 * the popup so), the one the reader was in before. Undefined where there is none.
 */
export async function besideTab(): Promise<number | undefined> {
  const [own, [active]] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  if (!own) return active?.id;
  const others = (await browser.tabs.query({ currentWindow: true })).filter((tab) => tab.id !== own.id);
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
}
