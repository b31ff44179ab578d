/** Ways in from outside the page: the context menu, the address bar, commands. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { chooseInMenu, command, workerOf } from './command';
import { eachBrowser } from './harness/each-browser';
import { inFirefoxChrome, type TestBrowser, until } from './harness/launch';

const STORY = 'http://news.test/surfaces.html';
const HTML = `<!doctype html><html lang="en"><title>A pact</title><article><h1>A pact in Pyongyang</h1>
  <p>Vladimir Putin met Kim Jong Un in Pyongyang. They signed a pact.</p></article></html>`;

/** What the address bar offers for what was typed behind our keyword. */
async function offered(test: TestBrowser, typed: string): Promise<string[]> {
  if (test.kind === 'firefox') {
    const lines = await inFirefoxChrome(
      test.browser,
      `(async () => {
        const { gURLBar } = Services.wm.getMostRecentWindow('navigator:browser');
        gURLBar.search(${JSON.stringify(`story ${typed}`)});
        const { results } = await gURLBar.lastQueryContextPromise;
        return JSON.stringify(results.map(({ payload }) => payload.title ?? payload.description ?? ''));
      })()`,
    );
    return JSON.parse(lines as string) as string[];
  }
  return (await workerOf(test)).evaluate((text) => {
    interface Line {
      readonly description: string;
    }
    const { omnibox } = (
      globalThis as unknown as {
        chrome: {
          omnibox: { onInputChanged: { dispatch(typed: string, suggest: (lines: Line[]) => void): void } };
        };
      }
    ).chrome;
    return new Promise<string[]>((resolve) => {
      omnibox.onInputChanged.dispatch(text, (lines) => resolve(lines.map(({ description }) => description)));
    });
  }, typed);
}

/** Enters what was typed behind our keyword. */
async function enter(test: TestBrowser, typed: string): Promise<void> {
  if (test.kind === 'firefox') {
    await inFirefoxChrome(
      test.browser,
      `ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs').ExtensionSearchHandler.handleInputEntered('story', ${JSON.stringify(`story ${typed}`)}, 'tab')`,
    );
    return;
  }
  await (await workerOf(test)).evaluate((text) => {
    const { omnibox } = (
      globalThis as unknown as {
        chrome: { omnibox: { onInputEntered: { dispatch(typed: string, where: string): void } } };
      }
    ).chrome;
    omnibox.onInputEntered.dispatch(text, 'newForegroundTab');
  }, typed);
}

/** Addresses of all that is open in Firefox's window: tabs, and the popup. */
const ADDRESSES = `(() => {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  return [...document.querySelectorAll('browser')].map(({ currentURI }) => currentURI?.spec).join(' ');
})()`;
/** Closes the popup, and tabs of ours. */
const CLOSE_OWN = `(() => {
  const { document, gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
  for (const tab of [...gBrowser.tabs])
    if (tab.linkedBrowser.currentURI.spec.startsWith('moz-extension:')) gBrowser.removeTab(tab);
})()`;

eachBrowser('ways in', (stage) => {
  /** The own page that was opened, over the article or in a tab: in Firefox no driver sees into it, so it is opened once more. */
  async function untilOwn(path: string): Promise<Page> {
    const { browser, origin, kind, openOwn } = stage.browser;
    const address = `${origin}/${path}`;
    let found: Page | null | undefined = null;
    await until(async () => {
      if (kind === 'firefox')
        return ((await inFirefoxChrome(browser, ADDRESSES)) as string).includes(address);
      found = await browser
        .targets()
        .find((one) => one.url() === address)
        ?.asPage();
      return Boolean(found);
    }, `${path} is open`);
    if (kind === 'firefox') await inFirefoxChrome(browser, CLOSE_OWN);
    return found ?? openOwn(path);
  }
  const shows = (page: Page, text: string) =>
    until(
      () => page.evaluate((wanted) => document.body.innerText.includes(wanted), text),
      `it shows “${text}”`,
    );

  it('looks up what is selected, from the context menu', async () => {
    stage.news.serve(STORY, HTML);
    const article = await stage.browser.open(STORY);
    await chooseInMenu(stage.browser, 'look-up', { selectionText: ' kim jong ' });
    const popup = await untilOwn('popup.html#look-up=kim%20jong');
    await shows(popup, 'Kim Jong Un');
    expect(await popup.$eval('.search input', (box) => box.value)).toBe('kim jong');
    await popup.close();
    await article.close();
  });

  it('offers names in the address bar, and Enter opens the card', async () => {
    const lines = await offered(stage.browser, 'puitn');
    expect(lines.join('\n')).toContain('Vladimir Putin');
    await enter(stage.browser, 'Vladimir Putin');
    const card = await untilOwn('popup.html#entity=vladimir-putin');
    await shows(card, 'Vladimir Putin');
    expect(await card.$('.card')).not.toBeNull();
    await card.close();
  });

  it('opens its views by command', async () => {
    const article = await stage.browser.open(STORY);
    await command(stage.browser, 'show-notes');
    const popup = await untilOwn('popup.html#notes');
    await shows(popup, 'Nothing saved yet');
    await popup.close();
    await article.close();
  });
});
