import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { clickShown, untilShown } from './harness/shadow';

const STORY = 'http://news.test/saved.html';
const HTML = `<!doctype html><html lang="en"><title>A pact</title><article><h1>A pact in Pyongyang</h1>
  <p>Vladimir Putin, the Russian president, met Kim Jong Un, the leader of North Korea, in Pyongyang. They signed a pact.</p></article></html>`;
const MARKUP = '<script>alert(1)</script> & <b>bold</b>';

const textOf = (popup: Page) => popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
const untilText = (popup: Page, text: string) =>
  until(async () => (await textOf(popup)).includes(text), `the popup shows “${text}”`);

// One story, told in order: each test goes on where the last one ended.
eachBrowser('what was saved', (stage) => {
  /** The popup's list of notes, in a tab. */
  async function openNotes(): Promise<Page> {
    const popup = await stage.browser.openOwn('popup.html');
    await until(async () => (await popup.$('#tab-notes')) !== null, 'the popup is drawn');
    await click(popup, '#tab-notes');
    await until(async () => (await popup.$('.note, .empty')) !== null, 'the notes are listed');
    return popup;
  }
  const click = (popup: Page, selector: string) =>
    popup.evaluate((css) => {
      const found = document.querySelector<HTMLElement>(css);
      if (!found) throw new Error(`nothing is ${css}`);
      found.click();
    }, selector);
  /** Writes into the open editor, as the last of its text. */
  async function write(popup: Page, text: string) {
    await until(async () => (await popup.$('textarea')) !== null, 'the editor is open');
    await popup.focus('textarea');
    await popup.keyboard.type(text);
  }
  async function finish(popup: Page) {
    await popup.keyboard.down('Control');
    await popup.keyboard.press('Enter');
    await popup.keyboard.up('Control');
    await until(async () => (await popup.$('textarea')) === null, 'the note is saved and the editor closed');
  }

  it('is listed as soon as a card says that it is saved', async () => {
    stage.news.serve(STORY, HTML);
    const page = await stage.browser.open(STORY);
    await until(() => page.evaluate(() => CSS.highlights.size > 0), 'names are marked');
    const popup = await stage.browser.openOwn('popup.html');
    await untilText(popup, 'Kim Jong Un');
    await popup.type('.search input', 'kim');
    await until(async () => (await popup.$$('.entity-line')).length === 1, 'one is left');
    await popup.keyboard.press('Enter').catch(() => {});
    await page.bringToFront();
    await untilShown(page, 'Kim Jong Un');
    await clickShown(page, 'Save');
    await untilShown(page, 'Saved');
    const notes = await openNotes();
    await untilText(notes, 'Kim Jong Un');
    expect(await textOf(notes)).toContain('news.test');
    await Promise.all([page.close(), notes.close()]);
  });

  it('takes a note, which is text whatever stands in it, and is there after a restart', async () => {
    const notes = await openNotes();
    await click(notes, '[aria-label="Add a note"]');
    await write(notes, MARKUP);
    await untilText(notes, 'Saved');
    await finish(notes);
    stage.browser = await stage.browser.restart();
    const later = await openNotes();
    await untilText(later, MARKUP);
    expect(await later.$('.note b, .note script')).toBeNull();
    await later.close();
  });

  it('is found by words of the note, of the quote and of nothing else', async () => {
    const notes = await openNotes();
    for (const [query, count] of [
      ['BOLD', 1],
      ['kim alert', 1],
      ['kim putin', 0],
    ] as const) {
      await notes.evaluate(() => document.querySelector<HTMLInputElement>('.search input')?.select());
      await notes.type('.search input', query);
      await until(async () => (await notes.$$('.note')).length === count, `“${query}” finds ${count}`);
    }
    await notes.close();
  });

  it('loses nothing when the background is stopped in the midst of saving', async () => {
    const notes = await openNotes();
    for (let round = 1; round <= 5; round++) {
      await click(notes, '[aria-label="Edit the note"]');
      await write(notes, ` round ${round}.`);
      // A worker that is gone before the driver lets go of it is as stopped as can be.
      const stopped = stage.browser
        .stopBackground()
        .catch((error) => expect(String(error)).toContain('No session'));
      await Promise.all([finish(notes), stopped]);
      await untilText(notes, `round ${round}.`);
    }
    await notes.close();
    const later = await openNotes();
    await untilText(later, `${MARKUP} round 1. round 2. round 3. round 4. round 5.`);
    expect(await later.$$('.note')).toHaveLength(1);
    await later.close();
  });

  it('keeps both texts where two windows write one note', async () => {
    const [one, two] = [await openNotes(), await openNotes()];
    // Each opens its editor before the other has saved.
    for (const window of [one, two]) {
      await window.bringToFront();
      await click(window, '[aria-label="Edit the note"]');
      await until(async () => (await window.$('textarea')) !== null, 'the editor is open');
    }
    const add = (window: Page, words: string) =>
      window.evaluate((added) => {
        const box = document.querySelector('textarea');
        if (!box) throw new Error('no editor');
        box.value += added;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, words);
    await Promise.all([add(one, ' One was here.'), add(two, ' Two was here.')]);
    await until(
      async () =>
        (await textOf(one)).includes('changed in another') ||
        (await textOf(two)).includes('changed in another'),
      'one of the windows is told',
    );
    const told = (await textOf(one)).includes('changed in another') ? one : two;
    await told.bringToFront();
    await told.evaluate(() =>
      [...document.querySelectorAll('button')]
        .find(({ textContent }) => textContent === 'Keep both')
        ?.click(),
    );
    await until(async () => !(await textOf(told)).includes('changed in another'), 'the conflict is settled');
    await untilText(told, 'Saved');
    const later = await openNotes();
    await untilText(later, 'One was here.');
    await untilText(later, 'Two was here.');
    await Promise.all([one.close(), two.close(), later.close()]);
  });

  it('is deleted, and brought back', async () => {
    const notes = await openNotes();
    await click(notes, '[aria-label="Delete"]');
    await untilText(notes, 'Undo');
    const other = await openNotes();
    await untilText(other, 'Nothing saved yet');
    await click(notes, '.note-deleted button');
    await untilText(notes, MARKUP);
    // The other window hears of it.
    await untilText(other, MARKUP);
    await Promise.all([notes.close(), other.close()]);
  });

  it('opens its page again, in the tab that has it or in a new one', async () => {
    const pages = async () =>
      (await stage.browser.browser.pages()).filter((page) => page.url().startsWith(STORY));
    expect(await pages()).toHaveLength(0);
    const notes = await openNotes();
    await click(notes, '.note-quote');
    await until(async () => (await pages()).length === 1, 'the page is opened');
    const [page] = await pages();
    await until(() => page?.evaluate(() => CSS.highlights.size > 0) ?? false, 'the page is read');
    const again = await openNotes();
    await click(again, '.note-quote');
    await until(
      () => page?.evaluate(() => document.visibilityState === 'visible') ?? false,
      'its tab is in front',
    );
    expect(await pages()).toHaveLength(1);
  });
});
