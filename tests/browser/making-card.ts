/** The window in which a card is made, as a test finds it. */
import type { Page } from 'puppeteer-core';
import type { Stage } from './harness/each-browser';
import { until } from './harness/launch';

/** The windows in which a card is made; Firefox' driver does not tell the address of a page of ours, the page itself does. */
async function makingWindows(stage: Stage): Promise<Page[]> {
  const pages = await stage.browser.browser.pages();
  const are = await Promise.all(
    pages.map((page) => page.evaluate(() => location.pathname === '/make-card.html').catch(() => false)),
  );
  return pages.filter((_, n) => are[n]);
}
/** The window in which a card is made, once it has its fields. */
export async function makingWindow(stage: Stage): Promise<Page> {
  let found: Page | undefined;
  await until(async () => {
    [found] = await makingWindows(stage);
    return (await found?.$('form').catch(() => null)) != null;
  }, 'the window to make a card is there');
  return found!;
}
/** Waits until none is open. */
export const untilClosed = (stage: Stage) =>
  until(async () => (await makingWindows(stage)).length === 0, 'the window is closed');
export const submit = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLButtonElement>('button[type=submit]')?.click());
