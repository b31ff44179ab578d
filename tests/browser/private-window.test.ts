/** Private windows, in which the reader allowed the extension: reading works, and saving says first that it stays, or why it cannot be. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { allowInPrivate } from './harness/allow-in-private';
import { eachBrowser } from './harness/each-browser';
import { launchBrowser, until } from './harness/launch';
import { clickShown, untilShown } from './harness/shadow';
import { ask, readAll } from './harness/store-client';

const STORY = 'http://news.test/private.html';
const HTML =
  '<!doctype html><html lang="en"><title>A pact</title><article><p>Vladimir Putin met Kim Jong Un.</p><p id="pact">They signed a pact of two pages.</p></article></html>';

interface OwnPage {
  readonly chrome: { windows: { create(how: object): Promise<unknown> } };
}

/** Waits until the article is read, and presses Highlight over a paragraph of it. */
async function highlight(page: Page): Promise<void> {
  await until(() => page.evaluate(() => CSS.highlights.size > 0), 'names are marked');
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#pact')!));
  await page.mouse.move(60, 200);
  await untilShown(page, 'Highlight');
  await clickShown(page, 'Highlight');
}

eachBrowser('a private window', (stage) => {
  it('is read in, and what is saved in it is saved only after it was said that it stays', async () => {
    const { browser } = stage.browser;
    stage.news.serve(STORY, HTML);
    await allowInPrivate(stage.browser);
    let own: Page | undefined;
    await until(async () => {
      own = await stage.browser.openOwn('options.html');
      return true;
    }, 'the extension is loaded again');
    await own?.evaluate(async (url) => {
      await (globalThis as unknown as OwnPage).chrome.windows.create({ incognito: true, url });
    }, STORY);
    let page: Page | undefined;
    await until(async () => {
      page = (await browser.pages()).find((one) => one.url() === STORY);
      return page !== undefined;
    }, 'the window is open');
    await highlight(page!);
    await untilShown(page!, 'outlives this private window');
    expect((await readAll(own!)).size).toBe(0);
    await clickShown(page!, 'Save anyway');
    await untilShown(page!, 'Undo');
    expect((await readAll(own!)).size).toBe(1);
  });

  it('is read in where the browser keeps nothing of any, and saving says that', async ({ skip }) => {
    if (stage.kind !== 'firefox') return skip('Chromium has no such setting');
    stage.news.serve(STORY, HTML);
    // One of its own: the page that welcomes the reader, which the harness awaits of a new one, needs a history.
    const profile = mkdtempSync(join(tmpdir(), 'backstory-no-history-'));
    const test = await launchBrowser('firefox', { proxy: stage.news.proxy, profile, noHistory: true });
    try {
      await allowInPrivate(test);
      const page = await test.open(STORY);
      await highlight(page);
      await untilShown(page, 'Not saved: this browser lets extensions store nothing here');
      // Nowhere does it look as if there was nothing.
      const own = await test.openOwn('options.html');
      expect(await ask(own, 'readArchive', { after: null })).toMatchObject({
        error: { code: 'store-forbidden' },
      });
      await until(
        () =>
          own.evaluate(
            () =>
              document.querySelector('#data .data-count')?.textContent?.includes('store nothing') ?? false,
          ),
        'the options say so',
      );
    } finally {
      await test.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  });
});
