/** Every feature once, as a reader comes by them: reading, marking, writing, searching, keeping as a file, taking in, looking at pictures. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { archiveOf, highlight as record } from '../core/archive/records';
import { type TestBrowser, until } from './harness/launch';
import { clickShown, inShadow, untilShown } from './harness/shadow';
import { untilMarked } from './marked';
import { dragOver, untilPainted } from './marking';

/** Asks for a picture of nobody's and runs, wherever it is taken for more than a text. */
const MARKUP = `"><img src="http://evil.test/x.png" onerror="ran=1"><svg onload="ran=1"><script>ran=1</script>`;
const MARKS = ['Vladimir Putin', 'Kim Jong Un', 'Pyongyang'];
const QUOTE = 'asked what the pact would mean';

/** The article of the tour; its title is as hostile as a title can be. */
export const TOUR_PAGE = `<!doctype html><html lang="en"><head><title></title><link rel="icon" href="data:,"></head><body><article>
  <p id="a">Vladimir Putin met Kim Jong Un in Pyongyang.</p><p id="b">Many ${QUOTE} for them, and Ada Roe did.</p></article>
  <script>document.title = ${JSON.stringify(MARKUP).replaceAll('<', '\\u003c')}</script></body></html>`;

/** Goes all the way; the page at the address is TOUR_PAGE. Throws where something does not work, or a text became more than that. */
export async function takeTour(test: TestBrowser, address: string): Promise<void> {
  const page = await test.open(address);
  await untilMarked(page, MARKS);
  await page.bringToFront();
  await readCard(page);
  await writeNote(test, page);
  const own = await makeCard(test, page);
  await keepAndTakeIn(test);
  await search(test);
  await lookBeside(test, address);
  await page.bringToFront();
  const made = await inShadow(page, (root) => root.querySelectorAll('img, script, svg[onload]').length);
  expect([made, await page.evaluate(() => 'ran' in window), own]).toEqual([0, false, true]);
  await page.close();
}

async function readCard(page: Page): Promise<void> {
  await page.mouse.move(20, 20);
  const { x, y } = await page.$eval('#a', (element) => {
    const range = document.createRange();
    range.setStart(element.firstChild!, 0);
    range.setEnd(element.firstChild!, 14);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.click(x, y);
  await untilShown(page, 'President of Russia');
  await clickShown(page, 'Save');
  await untilShown(page, 'Saved');
  await page.keyboard.press('Escape');
}

async function writeNote(test: TestBrowser, page: Page): Promise<void> {
  await dragOver(page, '#b', QUOTE);
  await clickShown(page, 'Note');
  const note = await ownWindow(test, '/note.html', 'textarea');
  await note.type('textarea', MARKUP);
  await note.type('.tag-box input', '<b>asia</b>,');
  await until(async () => (await note.$('.note-page .tag')) !== null, 'the tag is there');
  await untilPlain(note, MARKUP);
  await note.focus('textarea');
  await note.keyboard.press('Escape').catch(() => {});
  await untilGone(test, '/note.html');
  await page.bringToFront();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await untilPainted(page, '#b', QUOTE);
}

/** Makes a card of what the reader selects; returns whether it was asked for under the page's own title. */
async function makeCard(test: TestBrowser, page: Page): Promise<boolean> {
  await dragOver(page, '#b', 'Ada Roe');
  await clickShown(page, 'Make a card');
  const making = await ownWindow(test, '/make-card.html', 'form');
  const says = await making.evaluate((title) => document.body.textContent?.includes(title) ?? false, MARKUP);
  await making.$eval('input[name=name]', (box) => (box as HTMLInputElement).select());
  await making.type('input[name=name]', `Ada Roe ${MARKUP.slice(0, 60)}`);
  await untilPlain(making, '');
  await making.evaluate(() => document.querySelector<HTMLButtonElement>('button[type=submit]')?.click());
  await untilGone(test, '/make-card.html');
  return says;
}

/** Export, import of what a stranger made, a pack, all in the options. */
async function keepAndTakeIn(test: TestBrowser): Promise<void> {
  const options = await test.openOwn('options.html');
  await options.evaluate(() => {
    // A file that is saved asks no network; what it is called tells that it was.
    HTMLAnchorElement.prototype.click = function () {
      document.body.dataset.saved = this.download;
    };
  });
  await press(options, '#data', 'Save .json');
  await until(
    () => options.evaluate(() => document.body.dataset.saved?.endsWith('.json') === true),
    'the archive is saved',
  );
  const stranger = record(1, { note: MARKUP, quote: MARKUP, title: MARKUP, tags: [MARKUP.slice(0, 90)] });
  await drop(options, '#data', archiveOf([stranger]));
  await press(options, '#data', 'Import');
  await untilPlain(options, 'Imported: 1 new, 0 changed.');
  const pack = new URL('../../knowledge/examples/currencies.pack.json', import.meta.url);
  await drop(options, '#packs', readFileSync(pack, 'utf8'));
  await press(options, '#packs', 'Install');
  await untilPlain(options, 'is installed.');
  await untilPlain(options, `Ada Roe ${MARKUP.slice(0, 60)}`);
  await options.close();
}

async function search(test: TestBrowser): Promise<void> {
  const popup = await test.openOwn('popup.html');
  await until(async () => (await popup.$('#tab-notes')) !== null, 'the popup is drawn');
  await popup.evaluate(() => document.querySelector<HTMLElement>('#tab-look-up')?.click());
  await popup.type('.search input', 'puitn');
  await untilPlain(popup, 'Vladimir Putin');
  await popup.evaluate(() => document.querySelector<HTMLElement>('#tab-notes')?.click());
  await popup.$eval('.search input', (box) => (box as HTMLInputElement).select());
  await popup.type('.search input', 'pact mean');
  await until(async () => (await popup.$$('.note')).length === 1, 'the note is found');
  await untilPlain(popup, MARKUP);
  await popup.close();
}

/** The side panel, which a driver can open as a tab only: the article and its pictures, an entity, the notes. */
async function lookBeside(test: TestBrowser, address: string): Promise<void> {
  const page = await test.open(address);
  await untilMarked(page, MARKS);
  const panel = await test.openOwn('sidepanel.html');
  await untilPlain(panel, 'Vladimir Putin');
  await until(async () => (await panel.$('svg.picture')) !== null, 'a picture is drawn');
  await panel.evaluate(() => document.querySelector<HTMLElement>('.spoken-name')?.click());
  await until(async () => (await panel.$('.relations')) !== null, 'an entity’s page is open');
  await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-notes')?.click());
  await untilPlain(panel, MARKUP);
  await Promise.all([panel.close(), page.close()]);
}

/** Waits until a page of ours shows the text, and throws where anything in it was taken for markup. */
async function untilPlain(own: Page, text: string): Promise<void> {
  const fold = (some: string) => some.replace(/\s+/g, ' ');
  await until(
    async () =>
      fold(
        await own.evaluate(
          () =>
            `${document.body.textContent}${[...document.querySelectorAll('textarea')].map(({ value }) => value)}`,
        ),
      ).includes(fold(text)),
    `“${text}” is shown`,
  );
  const made = await own.evaluate(
    () =>
      document.querySelectorAll('body :is(img:not([src^="/icon/"]), script, b > b, [onload], [onerror])')
        .length + Number('ran' in window),
  );
  expect(made).toBe(0);
}

/** The window of ours at the path, once it holds what the selector finds. Firefox does not tell the driver where it is; the page does. */
async function ownWindow(test: TestBrowser, path: string, selector: string): Promise<Page> {
  let found: Page | undefined;
  await until(async () => {
    [found] = await windowsAt(test, path);
    return (await found?.$(selector).catch(() => null)) != null;
  }, `${path} is open`);
  return found!;
}
const untilGone = (test: TestBrowser, path: string) =>
  until(async () => (await windowsAt(test, path)).length === 0, `${path} is closed`);
async function windowsAt({ browser }: TestBrowser, path: string): Promise<Page[]> {
  const pages = await browser.pages();
  const are = await Promise.all(
    pages.map((page) => page.evaluate((at) => location.pathname === at, path).catch(() => false)),
  );
  return pages.filter((_, n) => are[n]);
}

const press = (own: Page, section: string, words: string) =>
  until(
    () =>
      own.evaluate(
        (css, wanted) => {
          const found = [...document.querySelectorAll<HTMLButtonElement>(`${css} button`)].find(
            (one) => one.textContent === wanted && !one.disabled,
          );
          found?.click();
          return found !== undefined;
        },
        section,
        words,
      ),
    `“${words}” can be pressed`,
  );

/** Gives a section a file, as dropping it does. */
async function drop(own: Page, section: string, text: string): Promise<void> {
  await until(async () => (await own.$(`${section} .data-drop`)) !== null, 'a file can be dropped');
  await own.$eval(
    `${section} .data-drop`,
    (target, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'file.json'));
      target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    text,
  );
}
