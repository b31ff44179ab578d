/** Tabs that were open when this version of the extension came: their pages have no content script of it until they are loaded anew. */
import { browser } from 'wxt/browser';

/** The key of `storage.session`. */
const KEY = 'tabs-before';

/** Notes which tabs are open now. */
export async function noteTabsBefore(): Promise<void> {
  const ids = (await browser.tabs.query({})).map(({ id }) => id);
  await browser.storage.session.set({ [KEY]: ids });
}

/** True where the tab was open before this version came. */
export async function wasOpenBefore(tabId: number): Promise<boolean> {
  const ids = (await browser.storage.session.get(KEY))[KEY] as number[] | undefined;
  return ids?.includes(tabId) ?? false;
}
