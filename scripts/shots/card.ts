/** The card and the bars on the article: every state that a reader can bring about. */
import type { Page } from 'puppeteer-core';
import { until } from '../../tests/browser/harness/launch';
import { inShadow, untilGone } from '../../tests/browser/harness/shadow';
import { markedTexts } from '../../tests/browser/marked';
import { boxes } from '../../tests/browser/marking';
import { middleOfWords, pressShown, restOn, selectSentence, untilInShadow, untilSettled } from './hand';
import type { Studio } from './studio';

/** A window around the article's column, in CSS pixels. */
const WINDOW = { width: 820, height: 720 };

/** Takes the pictures on `page`, the article; leaves a highlight on it. */
export async function shootCards(studio: Studio, page: Page): Promise<void> {
  await page.setViewport(WINDOW);
  const save = async (name: string) => {
    await untilSettled(page);
    await studio.save(page, name);
  };
  await until(async () => (await markedTexts(page)).includes('Kim'), 'marks are painted');
  await save('marks');
  await open(page, 'Kim Jong Un');
  await save('card-person');
  await pressShown(page, '[data-do="toggle why"]');
  await save('card-why');
  await pressShown(page, '[data-do="toggle why"]');
  await pressShown(page, '[data-do="toggle card-menu"]');
  await save('card-menu');
  await pressShown(page, '[data-do="know"]');
  await untilInShadow(page, '[data-do="forget"]');
  await save('card-menu-known');
  await pressShown(page, '[data-do="forget"]');
  await untilInShadow(page, '[data-do="know"]');
  await pressShown(page, '[data-do="toggle card-menu"]');
  await pressShown(page, '[data-do="toggle more-facts"]');
  await save('card-all-facts');
  await pressShown(page, '[data-do="save"]');
  await untilInShadow(page, '.save-button[aria-pressed="true"]');
  await save('card-saved');
  // Cards in cards.
  await pressShown(page, '[data-do="follow putin-kim-summit-2024"], [data-do^="follow"]');
  await untilInShadow(page, '.steps');
  await save('card-followed');
  await leave(page);
  for (const [name, words] of [
    ['place', 'Pyongyang'],
    ['country', 'South Korea'],
    ['organization', 'NATO'],
    ['event', 'Cold War'],
  ] as const) {
    await open(page, words);
    await save(`card-${name}`);
    await leave(page);
  }
  if (studio.test.kind === 'chromium') await shootSheet(page, save);
  await shootBars(page, save);
}

async function open(page: Page, words: string): Promise<void> {
  await restOn(page, words);
  await untilInShadow(page, '.card .name');
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(4, 4);
  await untilGone(page);
}

/** A tap opens a sheet at the bottom of a small screen. */
async function shootSheet(page: Page, save: (name: string) => Promise<void>): Promise<void> {
  await page.setViewport({ width: 390, height: 780 });
  const { x, y } = await middleOfWords(page, 'Kim Jong Un');
  await page.touchscreen.tap(x, y);
  await untilInShadow(page, '.sheet .name');
  await save('sheet');
  await page.keyboard.press('Escape');
  await untilGone(page);
  await page.setViewport(WINDOW);
}

async function shootBars(page: Page, save: (name: string) => Promise<void>): Promise<void> {
  await selectSentence(page);
  await untilInShadow(page, '.toolbar');
  await save('toolbar');
  await pressShown(page, '.toolbar [data-do="highlight green"]');
  await untilInShadow(page, '.toolbar [data-do="undo"]');
  await save('toolbar-saved');
  await page.mouse.click(8, 300);
  await until(
    async () => !(await inShadow(page, (root) => root.querySelector('.toolbar') !== null)),
    'the bar is gone',
  );
  const [box] = await boxes(page);
  if (!box) throw new Error('nothing is highlighted');
  await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  await untilInShadow(page, '.toolbar [data-do="delete"]');
  await save('highlight-menu');
  await page.keyboard.press('Escape');
  await page.mouse.click(8, 300);
}
