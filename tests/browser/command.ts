import type { Page, WebWorker } from 'puppeteer-core';
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

/**
 * Fires a command as its key would: the keys of a driver do not reach the browser's own shortcuts. `pressed` is an own page that stands in
 * for the key in Chromium where a command asks for a press.
 */
export async function command(test: TestBrowser, name: string, pressed?: Page): Promise<void> {
  if (test.kind === 'firefox') {
    await inFirefoxChrome(test.browser, `${FIREFOX_EXTENSION}.shortcuts.onCommand('${name}')`);
    return;
  }
  await fire(test, 'commands.onCommand', [name, await tabInFront(test)], pressed);
}

/** Chooses a line of our context menu, as a click on it would: no driver can open the menu itself. `pressed` as above. */
export async function chooseInMenu(
  test: TestBrowser,
  line: string,
  about: { readonly selectionText?: string } = {},
  pressed?: Page,
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
  await fire(test, 'contextMenus.onClicked', [clicked, await tabInFront(test)], pressed);
}

/** The tab that Chromium hands over with an event of its own. */
async function tabInFront(test: TestBrowser): Promise<object | undefined> {
  return (await workerOf(test)).evaluate(async () => {
    const { tabs } = (
      globalThis as unknown as { chrome: { tabs: { query(asked: object): Promise<object[]> } } }
    ).chrome;
    return (await tabs.query({ active: true, lastFocusedWindow: true }))[0];
  });
}

/**
 * Dispatches an event in Chromium's worker. It comes without the press that some answers to it ask for, as no event of a driver has one;
 * a letter of a page in which the driver ran something has, and the browser lets who hears it act as on a press of the reader's.
 */
async function fire(
  test: TestBrowser,
  event: string,
  given: readonly unknown[],
  pressed?: Page,
): Promise<void> {
  const dispatch = `chrome.${event}.dispatch(...${JSON.stringify(given)})`;
  const worker = await workerOf(test);
  if (!pressed) {
    await worker.evaluate(dispatch);
    return;
  }
  await worker.evaluate(`chrome.runtime.onMessage.addListener(function onPress(letter) {
    if (letter !== 'press') return;
    chrome.runtime.onMessage.removeListener(onPress);
    ${dispatch};
  })`);
  await pressed.evaluate(`void chrome.runtime.sendMessage('press').catch(() => {})`);
}
