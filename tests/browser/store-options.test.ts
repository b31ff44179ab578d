/** What the options offer of the store: what was deleted, and erasing. One story: each test goes on where the last one ended. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { ownCard } from '../core/archive/records';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { ask, notesOf, readAll, saveAll } from './harness/store-client';

const textOf = (page: Page) =>
  page.evaluate(() => document.querySelector('#data')?.textContent?.replace(/\s+/g, ' ') ?? '');
const untilSaid = (page: Page, text: string) =>
  until(async () => (await textOf(page)).includes(text), `the section says “${text}”`);
/** Clicks the button of this name that can be seen, in the first place that has one. */
const press = (page: Page, within: string, name: string) =>
  page.evaluate(
    (css, word) => {
      const buttons = [...document.querySelectorAll<HTMLElement>(`${css} button`)];
      const found = buttons.find((button) => button.textContent === word && button.checkVisibility());
      if (!found) throw new Error(`no button “${word}” in ${css}`);
      found.click();
    },
    within,
    name,
  );

eachBrowser('the store in the options', (stage) => {
  let page: Page;

  it('brings back what was deleted, or erases it', async () => {
    page = await stage.browser.openOwn('options.html');
    await saveAll(page, notesOf(3));
    const [first, second] = notesOf(3).map(({ annotation }) => annotation.id);
    for (const id of [first, second]) await ask(page, 'deleteAnnotation', { id });
    await untilSaid(page, 'erased in 30 days');
    expect(await page.$$('#data .deleted-quote')).toHaveLength(2);
    await press(page, '#data .lines', 'Restore');
    await untilSaid(page, 'Restored.');
    await until(async () => (await page.$$('#data .deleted-quote')).length === 1, 'one is left');
    await press(page, '#data .lines', 'Erase');
    await press(page, 'dialog[open]', 'Erase for good');
    await untilSaid(page, 'Erased for good.');
    await untilSaid(page, 'What you delete can be restored here');
    expect((await readAll(page)).size).toBe(2);
  });

  it('lists own cards with what else was deleted', async () => {
    const { card } = ownCard(1, { name: 'Elm Harbour Trust' });
    const { createdAt: _, modifiedAt: __, revision: ___, ...draft } = card;
    await ask(page, 'saveOwnCard', { draft, revision: 0 });
    await untilSaid(page, ', 1 card of your own.');
    await ask(page, 'deleteOwnCard', { id: card.id });
    await untilSaid(page, 'Your own card · erased in 30 days');
    await press(page, '#data .lines', 'Restore');
    await until(
      () =>
        page.evaluate(
          () => document.querySelector('#own')?.textContent?.includes('Elm Harbour Trust') === true,
        ),
      'the card is among the own cards again',
    );
    await ask(page, 'deleteOwnCard', { id: card.id });
    await untilSaid(page, 'Your own card · erased in 30 days');
    await press(page, '#data', 'Erase them all');
    await press(page, 'dialog[open]', 'Erase for good');
    await untilSaid(page, 'What you delete can be restored here');
    expect((await ask(page, 'listDeleted')).value).toEqual([]);
  });

  it('erases everything once the reader has typed that they mean it', async () => {
    await press(page, '#data', 'Erase everything…');
    const isOff = () =>
      page.evaluate(
        () => document.querySelector<HTMLButtonElement>('dialog[open] button[type="submit"]')?.disabled,
      );
    expect(await isOff()).toBe(true);
    await page.type('dialog[open] input', 'eras');
    expect(await isOff()).toBe(true);
    await page.type('dialog[open] input', 'e');
    await until(async () => (await isOff()) === false, 'the button can be pressed');
    await page.keyboard.press('Enter');
    await untilSaid(page, 'Everything is erased.');
    expect((await readAll(page)).size).toBe(0);
    stage.browser = await stage.browser.restart();
    page = await stage.browser.openOwn('options.html');
    expect((await readAll(page)).size).toBe(0);
    expect((await ask(page, 'readCondition')).value).toMatchObject({ notice: null });
  });

  it('without the leave to download there is no backup', async () => {
    expect(await ask(page, 'switchBackup', { on: true })).toMatchObject({ error: { code: 'not-allowed' } });
    expect((await ask(page, 'readBackup')).value).toMatchObject({ on: false });
  });
});
