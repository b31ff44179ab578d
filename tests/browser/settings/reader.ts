/** A reader with the options and an article open side by side. */
import type { Page } from 'puppeteer-core';
import type { Stage } from '../harness/each-browser';
import { until } from '../harness/launch';
import { untilGone } from '../harness/shadow';

export const ADDRESS = 'http://news.test/settings.html';
const ARTICLE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><body style="margin:40px;font:18px/1.6 serif;background:#fff"><article>
<p><span id="first">Vladimir Putin</span> met Kim Jong Un in Pyongyang.</p>
<p>On the second day <span id="again">Vladimir Putin</span> left, and Pyongyang was quiet.</p>
<h2>A treaty</h2><p>What Kim Jong Un wanted was known.</p></article></body></html>`;
/** What is marked of it: the first time in each section, and every time. */
export const FIRST = ['Vladimir Putin', 'Kim Jong Un', 'Pyongyang', 'Kim Jong Un'];
export const EVERY = [
  'Vladimir Putin',
  'Kim Jong Un',
  'Pyongyang',
  'Vladimir Putin',
  'Pyongyang',
  'Kim Jong Un',
];

/** Something that only this life of the page knows. */
const stamp = (page: Page) => page.evaluate(() => Object.assign(window, { stamped: true }));
export const isStamped = (page: Page) => page.evaluate(() => 'stamped' in window);

/** Returns the reader; the pages are there once `openBoth` has opened them. */
export function createReader(stage: Stage) {
  let article: Page;
  let options: Page;

  const openOptions = async (): Promise<Page> => {
    const page = await stage.browser.openOwn('options.html');
    await until(
      () => page.evaluate(() => document.querySelectorAll('section').length > 5),
      'the options are drawn',
    );
    return page;
  };
  /** Clicks as a reader does: what is off the screen or covered cannot be clicked. */
  const choose = async (selector: string): Promise<void> => {
    await options.bringToFront();
    await options.click(selector);
  };
  const pick = (name: string, value: string) => choose(`label:has(input[name="${name}"][value="${value}"])`);
  const untilSaved = () =>
    until(
      () => options.evaluate(() => document.querySelector('.saving')?.textContent === 'Saved'),
      'it says Saved',
    );
  /** Rests the mouse on an element of the article, coming from afar. */
  const rest = async (selector: string): Promise<void> => {
    await article.bringToFront();
    const spot = await article.$eval(selector, (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await article.mouse.move(900, 700);
    await article.mouse.move(spot.x - 20, spot.y + 2, { steps: 4 });
    await article.mouse.move(spot.x, spot.y, { steps: 6 });
  };
  const leave = async (): Promise<void> => {
    await article.mouse.move(900, 700, { steps: 4 });
    await untilGone(article);
  };
  const storeRaw = async (value: unknown): Promise<void> => {
    await options.evaluate(
      (settings) =>
        (
          globalThis as unknown as { chrome: { storage: { local: { set(all: object): Promise<void> } } } }
        ).chrome.storage.local.set({ settings }),
      value as object,
    );
  };
  const readRaw = (): Promise<Record<string, unknown>> =>
    options.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };
        }
      ).chrome.storage.local.get(),
    );

  const openBoth = async (): Promise<void> => {
    stage.news.serve(ADDRESS, ARTICLE);
    options = await openOptions();
    article = await stage.browser.open(ADDRESS);
    await stamp(article);
  };

  return {
    get article() {
      return article;
    },
    get options() {
      return options;
    },
    set options(page) {
      options = page;
    },
    openBoth,
    openOptions,
    choose,
    pick,
    untilSaved,
    rest,
    leave,
    storeRaw,
    readRaw,
  };
}

export type Reader = ReturnType<typeof createReader>;
