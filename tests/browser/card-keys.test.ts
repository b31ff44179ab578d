import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { inShadow, shownText, untilGone, untilShown } from './harness/shadow';
import { markedTexts } from './marked';
import { highlight } from './marking';
import { restOn } from './pointing';
import { stepper } from './stepping';

const ARTICLE = readFileSync(new URL('./pages/card/article.html', import.meta.url), 'utf8');
const DATED =
  '<script type="application/ld+json">{"datePublished": "2026-11-20T08:00:00+01:00"}</script></head>';

/** What the focus is on inside our root, as it is called. */
const focused = (page: Page) =>
  inShadow(page, ({ activeElement }) => activeElement?.ariaLabel ?? activeElement?.textContent ?? '');

/** Presses Tab until the focus is on what is called so; fails where it comes before what has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 30; presses++) {
    const at = (await focused(page)) ?? '';
    if (typeof name === 'string' ? at === name : name.test(at)) return;
    seen.push(at);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}, but to ${seen.join(' | ')}`);
}
async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}
const opened = (page: Page, selector: string) => () =>
  inShadow(page, (root, which) => root.querySelector(which)?.checkVisibility() === true, selector).then(
    Boolean,
  );

const heads = (page: Page, name: string) => async () =>
  Boolean(
    await inShadow(page, (root, text) => root.querySelector('.name')?.textContent?.startsWith(text), name),
  );

eachBrowser('the card by keys alone', (stage) => {
  let page: Page;
  beforeEach(async () => {
    await page?.close();
    stage.news.serve('http://news.test/keys.html', ARTICLE.replace('</head>', DATED));
    page = await stage.browser.open('http://news.test/keys.html');
    await page.bringToFront();
    await until(async () => (await markedTexts(page)).includes('Kim Jong Un'), 'names are marked');
  });

  it('does all that it does', async () => {
    const step = await stepper(stage, page);
    await step(1);
    await untilShown(page, 'Vladimir Putin');
    await step(1);
    await until(heads(page, 'Kim Jong Un'), 'the next card stands');
    await tabTo(page, 'More actions');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await press(page, 'Why this mark?');
    await until(opened(page, '.why'), 'the reason stands');
    await press(page, 'Pyongyang');
    await until(heads(page, 'Pyongyang'), 'the card of the name stands');
    await press(page, 'Back');
    await until(heads(page, 'Kim Jong Un'), 'the first card stands');
    await press(page, /^\d+ more/);
    await until(opened(page, '#more-facts'), 'all facts stand');
    await press(page, 'Save');
    await untilShown(page, 'Saved');
    await page.keyboard.press('Escape');
    await untilGone(page);

    await step(-1);
    await until(heads(page, 'Vladimir Putin'), 'the card before stands');
    await press(page, 'Close');
    await untilGone(page);
    await step(1);
    await until(heads(page, 'Kim Jong Un'), 'the card stands again');
    await press(page, 'More actions');
    await press(page, 'On this page');
    await untilShown(page, 'no longer marked');
    await until(async () => !(await markedTexts(page)).includes('Kim Jong Un'), 'the mark is gone');
    expect(await focused(page), 'what takes it back is at hand').toBe('Undo');
    await page.keyboard.press('Enter');
    await until(async () => (await markedTexts(page)).includes('Kim Jong Un'), 'the mark is back');
    await press(page, 'I know this');
    await untilShown(page, 'fade once you choose so');
    await press(page, 'Undo');
    await untilShown(page, 'I know this');
    await page.keyboard.press('Escape');
    await untilGone(page);

    await step(1);
    await untilShown(page, 'NATO');
    await press(page, 'More actions');
    await press(page, 'Off on news.test');
    await untilGone(page);
    await until(async () => (await markedTexts(page)).length === 0, 'nothing is marked any more');
    const own = await stage.browser.openOwn('popup.html');
    await own.evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(letter: object): Promise<unknown> } } }
      ).chrome.runtime.sendMessage({
        request: 'switchSite',
        letter: { host: 'news.test', on: true },
      }),
    );
    await own.close();
  });

  it('says how old its knowledge is, and what was noted on another site', async () => {
    stage.news.serve('http://paper.test/other.html', ARTICLE);
    const other = await stage.browser.open('http://paper.test/other.html');
    await until(async () => (await markedTexts(other)).includes('Kim Jong Un'), 'names are marked');
    await highlight(other, '#first', 'Kim Jong Un, and the two');
    await untilShown(other, 'Highlighted');
    await other.close();
    await page.bringToFront();
    await restOn(page, '#kim');
    await untilShown(page, '“Kim Jong Un, and the two”');
    const text = await shownText(page);
    expect(text).toMatch(/Your notes on it.*paper\.test/);
    expect(text).toContain('Known here up to July 2024; this article is 28 months younger.');
  });
});
