import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { OwnCard } from '@/core/own/own-card';
import { ownCard } from '../core/archive/records';
import { chooseInMenu, command } from './command';
import { axeFindings } from './harness/axe';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { clickShown, untilShown } from './harness/shadow';
import { ask } from './harness/store-client';
import { makingWindow, submit, untilClosed } from './making-card';
import { untilMarked } from './marked';
import { boxes, dragOver } from './marking';
import { middleOfWords } from './pointing';
import { reportOf } from './state-of';

const MADE =
  '<!doctype html><meta name="author" content="Ada Roe"><meta property="og:site_name" content="Harbour Gazette"><title>A new ferry</title><meta property="article:published_time" content="2024-05-10T08:00:00Z">';
const FIRST = `${MADE}<article><h1>A new ferry</h1><p id="p">The town waited for years. The Elm Harbour Trust (EHT) bought a ferry last week. Nobody had asked for it, said Vladimir Putin.</p><p>The Elm–Harbour Trust is proud. In Elm Harbour, nobody is.</p><p>${'More words of the story follow here. '.repeat(20)}</p></article>`;
const LATER = `<!doctype html><title>Later</title><article><h1>Ferry sold</h1><p id="p">On Monday the Elm Harbour Trust sold the ferry, and EHT was glad.</p><p>${'More words of the story follow here. '.repeat(20)}</p></article>`;

/** Texts of the marks that the page cannot see, by the width of their boxes: how many are drawn. */
const privateMarks = async (page: Page) =>
  (await boxes(page)).filter(({ look }) => look.includes('mark')).length;
const untilPrivate = (page: Page, count: number) =>
  until(
    async () => (await privateMarks(page)) === count,
    `${count} marks are drawn where the page cannot look`,
  );

/** Rests the mouse on the words, so that their card opens. */
async function restOn(page: Page, words: string) {
  const { x, y } = await middleOfWords(page, '#p', words);
  await page.mouse.move(5, 5);
  await page.mouse.move(x, y, { steps: 3 });
}

const draftOf = ({ createdAt: _, modifiedAt: __, revision: ___, ...draft }: OwnCard) => draft;

eachBrowser('own cards', (stage) => {
  it('are made of a selection, marked on every page where it cannot see, and outlive a restart', async () => {
    stage.news.serve('http://gazette.test/a.html', FIRST);
    stage.news.serve('http://other.test/b.html', LATER);
    const other = await stage.browser.open('http://other.test/b.html');
    const page = await stage.browser.open('http://gazette.test/a.html');
    await untilMarked(page, ['Vladimir Putin']);
    await dragOver(page, '#p', 'Elm Harbour Trust');
    await clickShown(page, 'Make a card');
    const making = await makingWindow(stage);
    const filled = await making.evaluate(() => ({
      name: document.querySelector<HTMLInputElement>('input[name=name]')?.value,
      aliases: [...document.querySelectorAll<HTMLInputElement>('input[name=alias]')].map(
        ({ value }) => value,
      ),
      offered: [...document.querySelectorAll('.make-offered label')].map(({ textContent }) => textContent),
      quote: document.querySelector('blockquote')?.textContent,
      source: document.querySelector('.make-fact .hint')?.textContent,
    }));
    expect(filled).toEqual({
      name: 'Elm Harbour Trust',
      aliases: ['EHT', 'Elm–Harbour Trust'],
      offered: ['Elm Harbour'],
      quote: 'The Elm Harbour Trust (EHT) bought a ferry last week.',
      source: 'A new ferry · Ada Roe · Harbour Gazette · 10 May 2024',
    });
    await submit(making);
    await untilClosed(stage);
    await page.bringToFront();
    await untilPrivate(page, 1);
    await other.bringToFront();
    await untilPrivate(other, 1);
    await untilMarked(other, []);

    await restOn(other, 'Elm Harbour Trust');
    await untilShown(other, 'bought a ferry last week');
    await untilShown(other, 'Ada Roe, Harbour Gazette · 10 May 2024');
    await untilShown(other, 'Your own');

    const options = await stage.browser.openOwn('options.html');
    const draw = (density: string) => options.locator(`input[name=density][value=${density}]`).click();
    await draw('pointer');
    await other.bringToFront();
    await other.mouse.move(5, 5);
    await untilPrivate(other, 0);
    await restOn(other, 'Elm Harbour Trust');
    await untilPrivate(other, 1);
    await options.bringToFront();
    await draw('first');
    await options.close();

    stage.browser = await stage.browser.restart();
    const again = await stage.browser.open('http://other.test/b.html');
    await untilPrivate(again, 1);
    await dragOver(again, '#p', 'Monday');
    await command(stage.browser, 'make-card');
    const named = await makingWindow(stage);
    const name = await named.evaluate(
      () => document.querySelector<HTMLInputElement>('input[name=name]')?.value,
    );
    expect(name).toBe('Monday');
    const focused = () =>
      named.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent);
    await until(async () => (await focused()) === 'Name', 'the name has the keyboard');
    const fault = () => named.$eval('.name-fault', ({ textContent }) => textContent);
    const rename = async (to: string) => {
      await named.$eval('input[name=name]', (box) => {
        box.focus();
        box.select();
      });
      await named.keyboard.type(to);
      await named.keyboard.press('Tab');
    };
    await rename('  ');
    await submit(named);
    await until(async () => (await fault()) === 'Give the card a name.', 'it says what is missing');
    await until(async () => (await focused()) === 'Name', 'the name has the keyboard');
    await rename('the');
    await until(
      async () => (await fault())?.startsWith('“the” would be marked in nearly every line.') === true,
      'it says what that would do',
    );
    await named.$eval('.name-fault button', (button) => button.click());
    await until(
      () => named.evaluate(() => document.activeElement?.textContent === 'When it counts'),
      'the conditions are there, and have the keyboard',
    );
    expect(await named.$eval('.make-alias:has(details[open]) input[name=alias]', (box) => box.value)).toBe(
      'the',
    );
    expect(await fault()).toBe('');
    await named.close();
  });

  it('add a fact to an entity that is known, and are deleted with a way back', async () => {
    stage.news.serve('http://gazette.test/c.html', FIRST);
    const page = await stage.browser.open('http://gazette.test/c.html');
    await untilMarked(page, ['Vladimir Putin']);
    const sentence = 'Nobody had asked for it, said Vladimir Putin.';
    await dragOver(page, '#p', sentence);
    await chooseInMenu(stage.browser, 'make-card', { selectionText: sentence });
    const making = await makingWindow(stage);
    // As from the bar: the menu alone would know the words and the address.
    expect(await making.evaluate(() => document.querySelector('.make-fact .hint')?.textContent)).toBe(
      'A new ferry · Ada Roe · Harbour Gazette · 10 May 2024',
    );
    expect(await making.$eval('select', ({ value }) => value)).toBe('vladimir-putin');
    await submit(making);
    await untilClosed(stage);
    await page.bringToFront();
    await restOn(page, 'Vladimir Putin');
    await untilShown(page, 'Your own');
    await untilShown(page, 'Nobody had asked for it, said Vladimir Putin.');

    const popup = await stage.browser.openOwn('popup.html');
    await popup.locator('#tab-look-up').click();
    await popup.locator('.search input').fill('Vladimir Putin');
    await until(
      () =>
        popup
          .$eval('.entity-line', ({ textContent }) => textContent?.includes('Vladimir Putin') === true)
          .catch(() => false),
      'he is found',
    );
    await popup.keyboard.press('Enter');
    await until(
      () =>
        popup.evaluate(() => {
          const edit = [...document.querySelectorAll('button')].find(
            ({ textContent }) => textContent === 'Edit your card',
          );
          edit?.click();
          return edit !== undefined;
        }),
      'the own card can be edited',
    );
    const editing = await makingWindow(stage);
    expect(await editing.$eval('blockquote', ({ textContent }) => textContent)).toBe(sentence);
    await Promise.all([editing.close(), popup.close()]);

    const options = await stage.browser.openOwn('options.html');
    const lines = () => options.evaluate(() => document.querySelectorAll('.own-cards li').length);
    const press = (words: string) =>
      until(
        () =>
          options.evaluate((wanted) => {
            const all = [...document.querySelectorAll<HTMLButtonElement>('#own button')];
            const found = all.find((button) => button.textContent === wanted);
            found?.click();
            return found !== undefined;
          }, words),
        `“${words}” can be pressed`,
      );
    await until(async () => (await lines()) === 2, 'both cards are listed');
    const saved = () => options.evaluate(() => document.querySelector('.data-count')?.textContent);
    await until(async () => (await saved()) === 'On this computer: 2 cards of your own.', 'both cards count');
    await press('Delete');
    const focused = () =>
      options.evaluate(() => document.activeElement?.closest('.own-cards li')?.textContent);
    await until(
      async () => (await focused())?.endsWith('is deleted.Undo') === true,
      'the way back has the keyboard',
    );
    expect(await lines()).toBe(2);
    await press('Undo');
    await until(
      async () => (await focused())?.endsWith('EditDelete') === true,
      'it is back, with the keyboard',
    );
    expect(await lines()).toBe(2);

    expect(await options.$('#own .search')).toBeNull();
    for (let n = 1; n <= 9; n++) {
      const draft = draftOf({ ...ownCard(20 + n).card, name: `Pier ${n}`, aliases: [] });
      await ask(options, 'saveOwnCard', { draft, revision: 0 });
    }
    await options.waitForSelector('#own .search input');
    await options.type('#own .search input', 'pier 7');
    await until(async () => (await lines()) === 1, 'one card is found');
    await options.type('#own .search input', ' of none');
    const told = () => options.$eval('#own [role="status"]', ({ textContent }) => textContent);
    await until(async () => (await told()) === 'None of your cards holds “pier 7 of none”.', 'none is found');
    expect((await axeFindings(options)).violations).toEqual([]);
    await options.keyboard.press('Escape');
    await until(async () => (await lines()) === 11, 'Esc shows all again');
    await Promise.all([page.close(), options.close()]);
  });

  it('are edited by keys alone, ask before what was written is left, and are made one', async () => {
    const own = await stage.browser.openOwn('options.html');
    const [one, other] = [ownCard(1).card, ownCard(2).card].map(draftOf);
    for (const draft of [one, other]) await ask(own, 'saveOwnCard', { draft, revision: 0 });
    const page = await stage.browser.openOwn(`make-card.html?edit=${one!.id}`);
    await until(async () => (await page.$('form')) !== null, 'the card is shown');
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        return (
          at?.getAttribute('aria-label') ??
          (at as HTMLInputElement | null)?.labels?.[0]?.textContent ??
          at?.closest('label')?.textContent ??
          at?.textContent ??
          ''
        );
      });
    const tabTo = async (name: string) => {
      await until(async () => {
        await page.keyboard.press('Tab');
        return (await focused()).startsWith(name);
      }, `Tab leads to “${name}”`);
    };
    await tabTo('In one line');
    await page.keyboard.type('A trust');
    await tabTo('When it counts');
    await page.keyboard.press('Enter');
    await tabTo('Only near one of these words');
    await page.keyboard.type('ferry, Port Elm');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      'ferry, Port Elm',
    );
    expect((await axeFindings(page)).violations).toEqual([]);

    await page.keyboard.press('Escape');
    await until(async () => (await focused()) === 'Keep writing', 'it asks, and has the keyboard');
    expect((await axeFindings(page)).violations).toEqual([]);
    await page.keyboard.press('Escape');
    await until(async () => (await page.$('dialog[open]')) === null, 'it is written on');
    expect(await page.$eval('input[name=description]', (box) => box.value)).toBe('A trust');

    await tabTo('These two are one');
    await page.keyboard.type('Elm Trust 2');
    await tabTo('Save');
    await page.keyboard.press('Enter').catch(() => {});
    await untilClosed(stage);
    const { value } = await ask(own, 'listOwnCards');
    const named = (value as OwnCard[]).filter(({ name }) => name.startsWith('Elm Trust'));
    expect(named).toMatchObject([
      {
        name: 'Elm Trust 1',
        description: 'A trust',
        aliases: [{ text: 'EHT', cues: ['ferry', 'Port Elm'] }, { text: 'Elm Trust 2' }],
      },
    ]);

    const unchanged = await stage.browser.openOwn(`make-card.html?edit=${one!.id}`);
    await until(
      () => unchanged.evaluate(() => document.activeElement?.getAttribute('name') === 'name'),
      'the card is shown, and listens to keys',
    );
    await unchanged.keyboard.press('Escape').catch(() => {});
    await untilClosed(stage);
    await own.close();
  });

  it('leave what a page in the background reports as it was, until it is seen', async () => {
    stage.news.serve('http://quay.test/c.html', LATER.replace('the ferry,', 'the ferry to Vladimir Putin,'));
    const page = await stage.browser.open('http://quay.test/c.html');
    await untilMarked(page, ['Vladimir Putin']);
    const own = await stage.browser.openOwn('options.html');
    const draft = draftOf({ ...ownCard(9).card, name: 'Elm Quay' });
    expect(await ask(own, 'saveOwnCard', { draft, revision: 0 })).toMatchObject({ ok: true });
    const report = await reportOf(own, 'http://quay.test/c.html');
    expect(report).toMatchObject({
      state: 'reading',
      entities: expect.arrayContaining([expect.objectContaining({ entity: 'vladimir-putin' })]),
    });
    await own.close();
    await page.close();
  });
});
