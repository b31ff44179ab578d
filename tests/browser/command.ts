import type { WebWorker } from 'puppeteer-core';
import { inFirefoxChrome, type TestBrowser } from './harness/launch';

const FIREFOX_EXTENSION = `WebExtensionPolicy.getByID('backstory@backstory.invalid').extension`;

/** The background's worker in Chromium, started where it sleeps. */
export async function workerOf({ browser, origin }: TestBrowser): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(origin),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the background has no worker');
  return worker;
}

/** Fires a command as its key would: the keys of a driver do not reach the browser's own shortcuts. */
export async function command(test: TestBrowser, name: string): Promise<void> {
  if (test.kind === 'firefox') {
    await inFirefoxChrome(test.browser, `${FIREFOX_EXTENSION}.shortcuts.onCommand('${name}')`);
    return;
  }
  await (await workerOf(test)).evaluate((fired) => {
    const { commands } = (
      globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(name: string): void } } } }
    ).chrome;
    commands.onCommand.dispatch(fired);
  }, name);
}

/** Chooses a line of our context menu, as a click on it would: no driver can open the menu itself. */
export async function chooseInMenu(
  test: TestBrowser,
  line: string,
  about: { readonly selectionText?: string } = {},
): Promise<void> {
  const clicked = { menuItemId: line, frameId: 0, editable: false, ...about };
  if (test.kind === 'firefox') {
    const tab = `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab`;
    await inFirefoxChrome(
      test.browser,
      `${FIREFOX_EXTENSION}.emit('webext-menu-menuitem-click', ${JSON.stringify({ ...clicked, modifiers: [], button: 0 })}, ${tab})`,
    );
    return;
  }
  await (await workerOf(test)).evaluate(async (info) => {
    const { contextMenus, tabs } = (
      globalThis as unknown as {
        chrome: {
          contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
          tabs: { query(asked: object): Promise<object[]> };
        };
      }
    ).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    contextMenus.onClicked.dispatch(info, tab);
  }, clicked);
}
