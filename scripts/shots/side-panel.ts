/** Pictures of the side panel: narrow to wide, beside an article and beside nothing. */
import type { Page } from 'puppeteer-core';
import { press, type Studio, untilDrawn, untilThere } from './studio';

/** Widths of a panel, in CSS pixels: the narrowest there is, one pulled wider, and one pulled over the window. */
const WIDTHS = [320, 480, 1_200];
/** Tallest picture, in CSS pixels: more cannot be taken in at a look. */
const TALLEST = 3_400;

/** Takes pictures of the panel's views beside `article`, a page with names on it, then beside a page without. */
export async function shootSidePanel(studio: Studio, article: Page): Promise<void> {
  await article.bringToFront();
  const panel = await studio.test.openOwn('sidepanel.html');
  await untilDrawn(panel, studio);
  await untilThere(panel, 'svg.places');
  for (const width of WIDTHS) await saveWhole(studio, panel, width, `panel-article-${width}`);
  await press(panel, '.spoken-name');
  await untilThere(panel, 'svg.graph');
  for (const width of WIDTHS) await saveWhole(studio, panel, width, `panel-entity-${width}`);
  await panel.keyboard.press('Escape');
  for (const view of ['notes', 'look-up', 'link']) {
    await press(panel, `#tab-${view}`);
    await untilThere(panel, `#tab-${view}[aria-selected="true"]`);
    for (const width of WIDTHS) await saveWhole(studio, panel, width, `panel-${view}-${width}`);
  }
  await panel.close();
  const blank = await studio.test.open('about:blank');
  const empty = await studio.test.openOwn('sidepanel.html');
  await untilThere(empty, '.empty');
  await saveWhole(studio, empty, 320, 'panel-empty-320');
  await Promise.all([empty.close(), blank.close()]);
}

/** As tall as what it holds, which scrolls inside it. */
async function saveWhole(studio: Studio, panel: Page, width: number, name: string): Promise<void> {
  await panel.setViewport({ width, height: 700 });
  const height = await panel.evaluate(() => 130 + (document.querySelector('.panel')?.scrollHeight ?? 0));
  await panel.setViewport({ width, height: Math.min(TALLEST, Math.max(500, height)) });
  await studio.save(panel, name);
}
