import { browser } from 'wxt/browser';
import { noteTabsBefore } from '@/platform/tabs-before';
import { tellOfUpdate } from '@/platform/update-news';

/** The key of `storage.local` under which it is noted that the reader was welcomed: an extension may be installed over and over. */
const WELCOMED = 'welcomed';

/** Does what a new or changed installation needs: the welcome page once, on an update a quiet word. */
export function followInstalling(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' && reason !== 'update') return;
    await noteTabsBefore();
    if (reason === 'update') await tellOfUpdate();
    else await welcome();
  });
}

async function welcome(): Promise<void> {
  if ((await browser.storage.local.get(WELCOMED))[WELCOMED]) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
