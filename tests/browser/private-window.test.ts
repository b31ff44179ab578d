/** A real private window of Chromium, in which the reader allowed the extension: reading works, and saving says first that it stays. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eachBrowser } from './harness/each-browser';
import { type TestBrowser, until } from './harness/launch';
import { clickShown, untilShown } from './harness/shadow';
import { readAll } from './harness/store-client';

const STORY = 'http://news.test/private.html';
const HTML =
  '<!doctype html><html lang="en"><title>A pact</title><article><p>Vladimir Putin met Kim Jong Un.</p><p id="pact">They signed a pact of two pages.</p></article>';

/** Allows the extension in private windows, as the reader does on chrome://extensions. */
async function allowInPrivate({ browser, origin }: TestBrowser): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (
      globalThis as unknown as {
        chrome: { developerPrivate: Record<string, (change: object) => Promise<void>> };
      }
    ).chrome;
    // Else the extension, which no shop signed, is off after the reload that the second change brings.
    await developerPrivate.updateProfileConfiguration?.({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration?.({ extensionId, incognitoAccess: true });
  }, new URL(origin).host);
  await page.close();
}

eachBrowser('a private window', (stage) => {
  it('is read in, and what is saved in it is saved only after it was said that it stays', async ({
    skip,
  }) => {
    // Firefox reloads a temporary add-on that it is allowed in private windows, and loses it: told by tests/entrypoints there.
    if (stage.kind !== 'chromium') skip();
    const { browser } = stage.browser;
    stage.news.serve(STORY, HTML);
    await allowInPrivate(stage.browser);
    let own: Page | undefined;
    await until(async () => {
      own = await stage.browser.openOwn('options.html');
      return true;
    }, 'the extension is loaded again');
    await own?.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as {
        chrome: { windows: { create(how: object): Promise<unknown> } };
      };
      await chrome.windows.create({ incognito: true, url });
    }, STORY);
    const target = await browser.waitForTarget((one) => one.url() === STORY);
    const page = (await target.page())!;
    await until(() => page.evaluate(() => CSS.highlights.size > 0), 'names are marked');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#pact')!));
    await page.mouse.move(60, 200);
    await untilShown(page, 'Highlight');
    await clickShown(page, 'Highlight');
    await untilShown(page, 'outlives this private window');
    expect((await readAll(own!)).size).toBe(0);
    await clickShown(page, 'Save anyway');
    await untilShown(page, 'Undo');
    expect((await readAll(own!)).size).toBe(1);
  });
});
