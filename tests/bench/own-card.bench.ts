/** How soon a card that the reader made is marked in every open tab (issue 8). */
import { loadavg } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launchBrowser, type TestBrowser, until } from '../browser/harness/launch';
import { startNewsServer } from '../browser/harness/news-server';
import { ask } from '../browser/harness/store-client';
import { ownCard } from '../core/archive/records';
import { type Bench, median } from './bench';
import { prose } from './generate';
import { untilMarks } from './tab/pair';

/** Tabs that are open, each in a window of its own: a tab behind another is drawn when it is shown, whatever we do. */
const TABS = [1, 4, 8];
/** Cards made for each row. */
const ROUNDS = 25;
/** Between two cards, in milliseconds: a page that changes on and on is followed at longer intervals, and nobody makes cards so fast. */
const REST_MS = 2_000;
/** UTF-16 units of the article in each tab. */
const UNITS = 20_000;
/** The promise, in milliseconds. */
const PROMISED = 300;
const NAME = 'Elm Harbour Trust';

/**
 * In the page: the time of the frame in which something of ours is drawn into it. The mark of an own card is drawn where a page cannot
 * look, but the element that it is in comes with it, and stays empty-handed from every page’s view.
 */
const WATCH = `(() => {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node.localName === 'div') globalThis.drawnAt ??= Date.now();
  }).observe(document, { childList: true, subtree: true });
})()`;

async function openTab(browser: TestBrowser, address: string): Promise<Page> {
  const page = await browser.browser.newPage({ type: 'window' });
  await page.goto(address, { waitUntil: 'load' });
  await watch(page);
  return page;
}

async function watch(page: Page): Promise<void> {
  await untilMarks(page);
  await page.evaluate(WATCH);
}

/** Milliseconds from the letter that saves a card to the frame with its mark, in each tab, for each card. */
async function measure(count: number): Promise<number[]> {
  const news = await startNewsServer();
  const browser = await launchBrowser('chromium', { proxy: news.proxy });
  try {
    const article = `The ${NAME} met. ${prose(UNITS, ['Vladimir Putin', 'Kim Jong Un', 'Pyongyang'])}`;
    const text = `<!doctype html><html lang="en"><title>Story</title><article><h1>Kim Jong Un</h1><p>${article}</p></article>`;
    const own = await browser.openOwn('options.html');
    const tabs: Page[] = [];
    for (let n = 0; n < count; n++) {
      const address = `http://news${n}.test/story.html`;
      news.serve(address, text);
      tabs.push(await openTab(browser, address));
    }
    const drawn = () => Promise.all(tabs.map((tab) => tab.evaluate('globalThis.drawnAt') as Promise<number>));
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const { createdAt: _, modifiedAt: __, revision: ___, ...draft } = ownCard(round, { name: NAME }).card;
      const savedAt = await own.evaluate(() => Date.now());
      await ask(own, 'saveOwnCard', { draft, revision: 0 });
      await until(async () => (await drawn()).every(Boolean), 'the card is marked in every tab');
      times.push(...(await drawn()).map((at) => at - savedAt));
      await ask(own, 'deleteOwnCard', { id: draft.id });
      // Our element stays where a mark was drawn once.
      for (const tab of tabs) {
        await tab.bringToFront();
        await tab.reload({ waitUntil: 'load' });
        await watch(tab);
      }
      await setTimeout(REST_MS);
    }
    return times;
  } finally {
    await browser.close();
    await news.close();
  }
}

const ownCards: Bench = async () => {
  const rows: (string | number)[][] = [];
  for (const count of TABS) {
    const times = (await measure(count)).sort((a, b) => a - b);
    const share = (part: number) => Math.round(times[Math.floor(part * (times.length - 1))]!);
    rows.push([count, Math.round(median(times)), share(0.95), share(1), PROMISED]);
  }
  return {
    title: 'An own card, marked in all open tabs',
    note: `From the letter that saves the card to the frame in which its mark is drawn, ${ROUNDS} cards for each row and every tab counted; each tab is a window of its own with an article of ${UNITS / 1_000} kB that names the card, in Chromium. Load average of the machine at the end: ${loadavg()[0]!.toFixed(1)}.`,
    tables: [
      {
        caption: 'By open tabs, in milliseconds',
        head: ['open tabs', 'median', 'p95', 'slowest', 'promised'],
        rows,
      },
    ],
    plots: [],
  };
};

export default ownCards;
