/** Screenshots of the side panel: narrow to wide, in both languages, beside an article and beside nothing. */
import type { Page } from 'puppeteer-core';
import { type TestBrowser, until } from '../../tests/browser/harness/launch';

/** Widths of a panel, in CSS pixels: the narrowest there is, the usual, and one pulled over the window. */
const WIDTHS = [320, 420, 1_200];
/** Tallest picture, in CSS pixels: more cannot be taken in at a look. */
const TALLEST = 3_400;

/** The browser's API, as far as it is used here. */
interface Api {
  readonly runtime: { sendMessage(letter: object): Promise<unknown> };
}

/** Saves the panel's views beside `article`, a page with names on it, then beside a page without. */
export async function shootSidePanel(
  test: TestBrowser,
  article: Page,
  save: (page: Page, name: string) => Promise<unknown>,
): Promise<void> {
  for (const language of ['en', 'fr'] as const) {
    await article.bringToFront();
    const panel = await test.openOwn('sidepanel.html');
    await choose(panel, language);
    await until(async () => (await panel.$('svg.places')) !== null, 'the pictures are drawn');
    for (const width of WIDTHS) {
      await saveWhole(panel, width, save, `panel-${language}-${width}-article`);
    }
    await panel.evaluate(() => document.querySelector<HTMLElement>('.spoken-name')?.click());
    await until(async () => (await panel.$('svg.graph')) !== null, 'the page of an entity is drawn');
    await saveWhole(panel, 420, save, `panel-${language}-420-entity`);
    await panel.keyboard.press('Escape');
    for (const view of ['notes', 'look-up', 'link']) {
      await until(async () => (await panel.$(`#tab-${view}`)) !== null, 'the views are there');
      await panel.evaluate((id) => document.getElementById(id)?.click(), `tab-${view}`);
      await until(
        async () => (await panel.$(`#tab-${view}[aria-selected="true"]`)) !== null,
        `${view} is shown`,
      );
      await saveWhole(panel, 320, save, `panel-${language}-320-${view}`);
    }
    await panel.close();
  }
  const blank = await test.open('about:blank');
  const panel = await test.openOwn('sidepanel.html');
  await choose(panel, 'en');
  await until(async () => (await panel.$('.empty')) !== null, 'the panel says that there is nothing');
  await saveWhole(panel, 320, save, 'panel-en-320-empty');
  await Promise.all([panel.close(), blank.close()]);
}

function choose(panel: Page, language: 'en' | 'fr'): Promise<void> {
  return until(
    () =>
      panel.evaluate(async (chosen) => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
        const letter = { request: 'changeSettings', letter: { choices: { language: chosen } } };
        await (browser ?? chrome)?.runtime.sendMessage(letter);
        return document.documentElement.lang === chosen;
      }, language),
    `the panel speaks ${language}`,
  );
}

/** As tall as what it holds, which scrolls inside it. */
async function saveWhole(
  panel: Page,
  width: number,
  save: (page: Page, name: string) => Promise<unknown>,
  name: string,
): Promise<void> {
  await panel.setViewport({ width, height: 700 });
  const height = await panel.evaluate(() => 130 + (document.querySelector('.panel')?.scrollHeight ?? 0));
  await panel.setViewport({ width, height: Math.min(TALLEST, Math.max(500, height)) });
  await save(panel, name);
}
