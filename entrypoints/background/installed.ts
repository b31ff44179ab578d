import { browser } from 'wxt/browser';
import { noteTabsBefore } from '@/platform/tabs-before';
import { tellOfUpdate } from '@/platform/update-news';

/** The key of `storage.local` under which it is noted whether the reader was welcomed: an extension may be installed over and over. */
const WELCOMED = 'welcomed';

/**
 * Does what a new or changed installation needs: the welcome page once, on an update a quiet word. A browser that was installed to without
 * a window for us, as Firefox is where it remembers no history, welcomes with the next start.
 */
export function followInstalling(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' && reason !== 'update') return;
    await noteTabsBefore().catch(() => {});
    if (reason === 'update') await tellOfUpdate();
    else await welcome();
  });
  browser.runtime.onStartup.addListener(async () => {
    // A storage that keeps nothing would have the page opened at each start.
    if (await note(false)) await welcome();
  });
}

async function welcome(): Promise<void> {
  if (await isWelcomed()) return;
  const tab = await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => null);
  await note(tab !== null);
}

const isWelcomed = async (): Promise<boolean> =>
  (await browser.storage.local.get(WELCOMED).catch(() => ({}) as Record<string, unknown>))[WELCOMED] === true;

/** Notes whether the reader was welcomed, if ever; resolves with whether the storage keeps it. */
async function note(isDone: boolean): Promise<boolean> {
  try {
    const was = (await browser.storage.local.get(WELCOMED))[WELCOMED] === true;
    await browser.storage.local.set({ [WELCOMED]: isDone || was });
    return WELCOMED in (await browser.storage.local.get(WELCOMED));
  } catch {
    return false;
  }
}
