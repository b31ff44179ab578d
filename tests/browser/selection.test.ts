import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { QUOTE_MAX } from '@/core/annotation/annotation';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { clickShown, inShadow, shownText, untilGone, untilShown } from './harness/shadow';
import { boxes, dragOver, lines } from './marking';

const STORY = readFileSync(new URL('./pages/highlights/story.html', import.meta.url), 'utf8');

const barBox = (page: Page) =>
  inShadow(page, (root) => {
    const box = root.querySelector('[role=toolbar]')?.getBoundingClientRect();
    return box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  });
const buttons = (page: Page) =>
  inShadow(page, (root) =>
    [...root.querySelectorAll('button')].map(
      (button) => button.getAttribute('aria-label') ?? button.textContent,
    ),
  );

eachBrowser('a selection', (stage) => {
  let count = 0;
  let page: Page;
  const open = async (html = STORY) => {
    const address = `http://courier.test/selection-${count++}.html`;
    stage.news.serve(address, html);
    page = await stage.browser.open(address);
    return page;
  };
  afterEach(() => page.close().catch(() => {}));

  it('offers highlighting in four colours, beside the text and never over it', async () => {
    await open();
    for (const [selector, words] of [
      ['#title', 'ferry that nobody'],
      ['#first', 'Officials spent the weekend'],
      ['#second', 'we are against paying for it twice.” By Monday the vessel'],
    ] as const) {
      await dragOver(page, selector, words);
      await untilShown(page, 'Highlight');
      expect(await buttons(page)).toEqual([
        'Highlight',
        'Yellow',
        'Green',
        'Blue',
        'Pink',
        'Note',
        'Make a card',
      ]);
      const bar = (await barBox(page))!;
      for (const line of await lines(page, selector, words))
        expect(bar.top >= line.bottom || bar.bottom <= line.top, `${words} is not covered`).toBe(true);
      await page.keyboard.press('Escape');
      await untilGone(page);
    }
  });

  it('keeps the page’s focus and selection when the bar is pressed', async () => {
    await open();
    await dragOver(page, '#first', 'Officials spent the weekend');
    await clickShown(page, 'Blue');
    await untilShown(page, 'Highlighted');
    const after = await page.evaluate(() => ({
      text: getSelection()?.toString(),
      focus: document.activeElement?.localName,
    }));
    expect(after).toEqual({ text: 'Officials spent the weekend', focus: 'body' });
    await clickShown(page, 'Undo');
    await until(async () => (await boxes(page)).length === 0, 'it is undone');
  });

  it('made with the keyboard is saved with the keyboard', async () => {
    await open();
    await page.evaluate(() => {
      const text = document.querySelector('#second')!.firstChild as Text;
      getSelection()?.collapse(text, text.data.indexOf('We are'));
    });
    await page.keyboard.down('Shift');
    for (let n = 0; n < 22; n++)
      await page.evaluate(() => getSelection()?.modify('extend', 'forward', 'character'));
    await page.keyboard.up('Shift');
    await untilShown(page, 'Highlight');
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyH');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await until(async () => (await boxes(page)).some(({ look }) => look.includes('green')), 'it is green');
  });

  it('of nothing shows nothing, and none is shown while the mouse is down', async () => {
    await open();
    const box = await page.$eval('#first', (element) => element.getBoundingClientRect().toJSON());
    await page.mouse.move(box.left + 10, box.top + 12);
    await page.mouse.down();
    await page.mouse.move(box.left + 300, box.top + 12, { steps: 5 });
    const end = Date.now() + 900;
    while (Date.now() < end) expect(await shownText(page)).toBe('');
    await page.mouse.up();
    await untilShown(page, 'Highlight');
    await page.mouse.click(box.left + 200, box.top + 12);
    await untilGone(page);
  });

  it.each([
    ['in a field', '#field', 'being typed'],
    ['across an embedded page', '#framed', 'embedded page'],
    ['in navigation', 'header', 'Only the text of the article'],
  ])('%s is not saved, and says why', async (_, selector, reason) => {
    await open();
    await page.$eval(selector, (element) => {
      element.scrollIntoView({ block: 'center' });
      if (element instanceof HTMLTextAreaElement) {
        element.focus();
        element.setSelectionRange(0, 10);
        return;
      }
      const last = element.id === 'framed' ? document.querySelector('#after')! : element;
      getSelection()?.setBaseAndExtent(element.firstChild!, 0, last.firstChild!, 12);
    });
    await untilShown(page, reason);
    expect(await buttons(page)).toEqual([]);
  });

  it('loses its bar with its paragraph', async () => {
    await open();
    await dragOver(page, '#second', 'we are against paying');
    await untilShown(page, 'Highlight');
    await page.$eval('#second', (element) => element.remove());
    await untilGone(page);
  });

  it('longer than a quote may be is not saved, and says why', async () => {
    await open(
      `<!doctype html><article><p id="long">${'Words go on and on here. '.repeat(Math.ceil(QUOTE_MAX / 24))}</p></article>`,
    );
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#long')!));
    await untilShown(page, 'Too long to highlight');
    expect(await buttons(page)).toEqual([]);
  });
});
