import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';

import { archiveOf, highlight } from '../core/archive/records';
import { eachBrowser } from './harness/each-browser';
import { launchBrowser, until } from './harness/launch';

/** A CSV table as a reader would make it, hidden characters and all that a browser could get wrong in it. */
const TABLE =
  '\ufeffquote;url;note\r\n"A ""pact"" of 😀, שלום";https://news.test/a?utm_source=x;"two\nlines <b>bold</b>"\r\n' +
  'A treaty;https://news.test/b;=1+1\r\nSpoofed;https://news.test/\u202eb;\r\n';

/** What the section says, white space folded. */
const said = (page: Page) =>
  page.evaluate(() => (document.querySelector('#data')?.textContent ?? '').replace(/\s+/g, ' '));
const untilSaid = (page: Page, words: string) =>
  until(async () => (await said(page)).includes(words), `the section says “${words}”`);

/** Presses the button of the section with these words. */
async function press(page: Page, words: string) {
  await until(
    () =>
      page.evaluate((wanted) => {
        const found = [...document.querySelectorAll<HTMLButtonElement>('#data button')].find(
          (one) => one.textContent === wanted && !one.disabled,
        );
        found?.click();
        return found !== undefined;
      }, words),
    `“${words}” can be pressed`,
  );
}

/** Gives the section a file, as dropping it does. */
function drop(page: Page, name: string, text: string) {
  return page.evaluate(
    (fileName, content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      document
        .querySelector('#data .data-drop')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    name,
    text,
  );
}

/** The text of the file that a press of the button saves, taken from the link that is clicked for it. */
async function savedBy(page: Page, words: string): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    const state = window as unknown as { saved?: Promise<{ name: string; text: string }> };
    delete state.saved;
    const files = new Map<string, Blob>();
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      const url = make.call(URL, file);
      files.set(url, file as Blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      URL.createObjectURL = make;
      state.saved = files
        .get(this.href)!
        .text()
        .then((text) => ({ name: this.download, text }));
    };
  });
  await press(page, words);
  await until(() => page.evaluate(() => 'saved' in window), 'a file is saved');
  return page.evaluate(() => (window as unknown as { saved: Promise<{ name: string; text: string }> }).saved);
}

/** What every card of the summary says: new, changed, here already, not taken. */
const counts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#data .data-summary dd')].map((one) => Number(one.textContent)),
  );
const untilCounts = async (page: Page, wanted: number[]) => {
  await until(async () => (await counts(page)).length === 4, 'the summary is there');
  expect(await counts(page)).toEqual(wanted);
};

eachBrowser('the archive', (stage) => {
  let page: Page;
  let file = '';

  beforeAll(async () => {
    page = await stage.browser.openOwn('options.html');
    await untilSaid(page, 'Nothing is saved yet.');
  });

  it('takes a table in after the reader said so, and says what it does not take', async () => {
    await drop(page, 'quotes.csv', TABLE);
    await untilCounts(page, [2, 0, 0, 1]);
    expect(await said(page)).toContain('line 5, url The address holds invisible characters.');
    await press(page, 'Import');
    await untilSaid(page, 'Imported: 2 new, 0 changed.');
    await untilSaid(page, '2 highlights and cards from 2 pages');
  });

  it('takes the same table again as nothing new', async () => {
    await drop(page, 'quotes.csv', TABLE);
    await untilCounts(page, [0, 0, 2, 1]);
    await untilSaid(page, 'All of it is here already.');
    await press(page, 'Close');
  });

  it.each([
    ['Save .json', '"AnnotationCollection"'],
    ['Save .md', '> A "pact" of 😀, שלום'],
    ['Save .csv', `"'=1+1"`],
    ['Save .html', 'two\nlines &lt;b&gt;bold&lt;/b&gt;'],
  ])('%s', async (words, part) => {
    const { name, text } = await savedBy(page, words);
    expect(name).toMatch(/^backstory-\d{4}-\d\d-\d\d\.(json|md|csv|html)$/);
    expect(text).toContain(part);
    if (words === 'Save .json') file = text;
  });

  it('comes back byte for byte in a new profile, lone surrogates and all', async () => {
    const archive = JSON.parse(file) as { first: { items: { title: string }[] } };
    archive.first.items[0]!.title = 'half \ud800 a character';
    const written = JSON.stringify(archive, null, 2);
    const other = await launchBrowser(stage.kind, { proxy: stage.news.proxy });
    try {
      const fresh = await other.openOwn('options.html');
      await untilSaid(fresh, 'Nothing is saved yet.');
      await drop(fresh, 'backstory.json', written);
      await untilCounts(fresh, [2, 0, 0, 0]);
      await press(fresh, 'Import');
      await untilSaid(fresh, 'Imported: 2 new, 0 changed.');
      const again = await savedBy(fresh, 'Save .json');
      expect(again.text).toBe(`${written}\n`);
      await drop(fresh, 'backstory.json', again.text);
      await untilCounts(fresh, [0, 0, 2, 0]);
      const popup = await other.openOwn('popup.html');
      await until(
        () => popup.evaluate(() => document.querySelectorAll('[role=tab]').length > 0),
        'the popup is drawn',
      );
      await popup.evaluate(() => document.querySelector<HTMLElement>('#tab-notes')?.click());
      await until(
        () => popup.evaluate(() => document.body.textContent?.includes('שלום') === true),
        'the notes are listed',
      );
    } finally {
      await other.close();
    }
  });

  it('merges though the background was stopped since it counted', async () => {
    await drop(page, 'more.json', archiveOf([highlight(1, { note: 'kept' })]));
    await untilCounts(page, [1, 0, 0, 0]);
    await stage.browser.stopBackground();
    await press(page, 'Import');
    await untilSaid(page, 'Imported: 1 new, 0 changed.');
  });

  it('refuses what it cannot read, and changes nothing', async () => {
    const before = (await savedBy(page, 'Save .json')).text;
    await drop(page, 'cut.json', before.slice(0, before.length / 2));
    await untilSaid(page, 'Nothing was imported from cut.json. The file is damaged or cut off');
    expect((await savedBy(page, 'Save .json')).text).toBe(before);
  });

  it('10,000 at once: a bar, a way to stop it, and nothing half done', async () => {
    const many = archiveOf(
      Array.from({ length: 10_000 }, (_, n) => highlight(n + 10, { note: `note ${n}` })),
    );
    await drop(page, 'many.json', many);
    await until(
      () => page.evaluate(() => document.querySelector('#data progress') !== null),
      'a bar is drawn',
    );
    await untilCounts(page, [10_000, 0, 0, 0]);
    await press(page, 'Import');
    await press(page, 'Cancel');
    await until(
      () => page.evaluate(() => document.querySelector('#data .data-drop') !== null),
      'it was stopped',
    );
    await drop(page, 'many.json', many);
    await untilCounts(page, [10_000, 0, 0, 0]);
    const startedAt = Date.now();
    await press(page, 'Import');
    await untilSaid(page, 'Imported: 10,000 new, 0 changed.');
    console.log(`${stage.kind}: 10,000 notes merged in ${Date.now() - startedAt} ms`);
  });
});
