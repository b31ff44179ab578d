import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { axeFindings } from './harness/axe';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { clickShown, untilShown } from './harness/shadow';
import { boxes, dragOver, highlight, untilPainted } from './marking';

const STORY = `<!doctype html><html lang="en"><title>A pact</title><article style="font:20px/1.6 serif;width:700px;margin:auto">
  <h1>A pact in Pyongyang</h1>
  <p id="a">Vladimir Putin, the Russian president, met Kim Jong Un, the leader of North Korea, in Pyongyang. They signed a pact.</p>
  <p id="b">South Korea and Japan protested, and asked what the pact would mean for them.</p></article></html>`;

/** The part of the extension's API that a test speaks to the background with. */
interface Runtime {
  runtime: { sendMessage(letter: object): Promise<{ value: { id: string }[] }> };
}

eachBrowser('notes', (stage) => {
  let count = 0;
  const openStory = async () => {
    const address = `http://notes.test/story-${count++}.html`;
    stage.news.serve(address, STORY);
    return stage.browser.open(address);
  };
  /** Firefox does not tell the driver where a page of an extension is; the page does. */
  async function noteWindows(): Promise<Page[]> {
    const pages = await stage.browser.browser.pages();
    const are = await Promise.all(
      pages.map((page) => page.evaluate(() => location.pathname === '/note.html').catch(() => false)),
    );
    return pages.filter((_, at) => are[at]);
  }
  /** The note window, once it is there and can be typed in. */
  async function noteWindow(): Promise<Page> {
    let found: Page | undefined;
    await until(async () => {
      [found] = await noteWindows();
      return (
        (await found?.evaluate(() => document.activeElement?.matches('textarea, .tag-box input'))) ?? false
      );
    }, 'a note window has the keyboard');
    return found!;
  }
  const untilClosed = () =>
    until(async () => (await noteWindows()).length === 0, 'the note window is closed');
  const openNotes = async (query = '') => {
    const popup = await stage.browser.openOwn('popup.html');
    await until(async () => (await popup.$('#tab-notes')) !== null, 'the popup is drawn');
    await popup.evaluate(() => document.querySelector<HTMLElement>('#tab-notes')?.click());
    if (query !== '') await popup.type('.search input', query);
    return popup;
  };
  const untilText = (page: Page, text: string) =>
    until(
      async () => (await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))).includes(text),
      `“${text}” is shown`,
    );
  const untilSaved = (page: Page) =>
    until(
      async () =>
        /^Saved(?! by)/.test(await page.$eval('.note-status', (status) => status.textContent ?? '')) &&
        (await page.evaluate(() => Object.keys(localStorage).every((key) => !key.startsWith('draft:')))),
      'it is saved',
    );

  it('are written in a window of their own beside the selection, and shown with their marks', async () => {
    const page = await openStory();
    await dragOver(page, '#b', 'asked what the pact would mean');
    await clickShown(page, 'Note');
    const note = await noteWindow();
    expect(await note.$eval('.note-about q', (quote) => quote.textContent)).toBe(
      'asked what the pact would mean',
    );
    await note.keyboard.type(
      'Ask **Anna**: <b>why</b>?\n- https://example.org/x\n- [no](javascript:alert(1))',
    );
    await note.keyboard.down('Control');
    await note.keyboard.press('Enter').catch(() => {});
    await untilClosed();
    const popup = await openNotes();
    await until(async () => (await popup.$('.note-text')) !== null, 'the note is listed');
    expect(await popup.$eval('.note-text', (text) => text.innerHTML)).toBe(
      '<p>Ask <strong>Anna</strong>: &lt;b&gt;why&lt;/b&gt;?</p><ul>' +
        '<li><p><a href="https://example.org/x" target="_blank" rel="noreferrer noopener">https://example.org/x</a></p></li>' +
        '<li><p>[no](javascript:alert(1))</p></li></ul>',
    );
    await Promise.all([page.close(), popup.close()]);
  });

  it('have tags, with completion, and are found by them', async () => {
    const page = await openStory();
    await highlight(page, '#a', 'They signed a pact');
    await untilShown(page, 'Highlighted');
    await page.keyboard.press('Escape');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await untilPainted(page, '#a', 'They signed a pact');
    const [box] = await boxes(page);
    await page.mouse.click((box!.left + box!.right) / 2, (box!.top + box!.bottom) / 2);
    await clickShown(page, 'Tags');
    const note = await noteWindow();
    await note.keyboard.type('À lire,asia,');
    await until(async () => (await tagsIn(note)) === 'À lire asia', 'two tags are there');
    await note.keyboard.press('Backspace');
    await until(async () => (await tagsIn(note)) === 'À lire', 'the last is taken off');
    await note.keyboard.press('Escape').catch(() => {});
    await untilClosed();
    const popup = await openNotes('tag:"a lire"');
    await untilText(popup, 'They signed a pact');
    await popup.$eval('.note-tools .tool', (edit) => (edit as HTMLElement).click());
    await popup.waitForSelector('.tag-box input');
    await popup.focus('.tag-box input');
    await popup.keyboard.type('asi');
    expect(await popup.$('.tag-options')).toBeNull();
    await popup.keyboard.press('Enter');
    await until(async () => (await tagsIn(popup)) === 'À lire asi', 'it has another tag');
    await popup.keyboard.press('Backspace');
    await until(async () => (await tagsIn(popup)) === 'À lire', 'and not any more');
    await Promise.all([page.close(), popup.close()]);
  });
  const tagsIn = (page: Page) =>
    page.$$eval('.tag', (tags) => tags.map((tag) => (tag.textContent ?? '').trim()).join(' '));

  it('stand on an entity without a page, and their window is opened once', async () => {
    const popup = await stage.browser.openOwn('note.html?entity=kim-jong-un');
    await until(
      () => popup.evaluate(() => document.activeElement?.matches('textarea') ?? false),
      'it is open',
    );
    await untilText(popup, 'Kim Jong Un');
    await popup.keyboard.type('Check his *age*');
    await untilSaved(popup);
    expect((await axeFindings(popup)).violations).toEqual([]);
    const list = await openNotes('entity:kim age');
    await untilText(list, 'Check his age');
    await list.$eval('.note-quote', (name) => (name as HTMLElement).click());
    await until(async () => (await list.$('.card')) !== null, 'its card is open');
    await Promise.all([popup.close(), list.close()]);
    const again = await stage.browser.openOwn('note.html?entity=kim-jong-un');
    await until(
      async () => (await again.$eval('textarea', (box) => box.value)) === 'Check his *age*',
      'the same note is open',
    );
    await again.close();
  });

  it('are not lost with a window that is closed at once', async () => {
    const note = await stage.browser.openOwn('note.html?entity=vladimir-putin');
    await until(
      () => note.evaluate(() => document.activeElement?.matches('textarea') ?? false),
      'it is open',
    );
    await note.keyboard.type('half a sentence');
    await note.close();
    const again = await stage.browser.openOwn('note.html?entity=vladimir-putin');
    await until(
      async () => (await again.$eval('textarea', (box) => box.value)) === 'half a sentence',
      'what was typed is there',
    );
    await untilSaved(again);
    await again.type('.tag-box input', 'half a tag');
    await again.close();
    const last = await stage.browser.openOwn('note.html?entity=vladimir-putin');
    await until(
      async () =>
        (await tagsIn(last)) + (await last.$eval('.tag-box input', (box) => box.value)) === 'half a tag',
      'the tag is there',
    );
    await last.close();
  });

  it('keep both texts where two windows write one', async () => {
    const first = await stage.browser.openOwn('note.html?entity=japan');
    await until(
      () => first.evaluate(() => document.activeElement?.matches('textarea') ?? false),
      'it is open',
    );
    await first.keyboard.type('one');
    await untilSaved(first);
    const [id] = await first.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { chrome: Runtime }).chrome;
      const answer = await runtime.sendMessage({ request: 'readEntityNotes', letter: { entity: 'japan' } });
      return [answer.value[0]?.id];
    });
    // Another window, which this one has not heard of yet when the next key is struck.
    await first.evaluate(async (id) => {
      const { runtime } = (globalThis as unknown as { chrome: Runtime }).chrome;
      const box = document.querySelector('textarea')!;
      box.value = 'one, mine';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await runtime.sendMessage({ request: 'editNote', letter: { id, value: 'one, theirs', revision: 1 } });
    }, id!);
    await untilText(first, 'changed in another window');
    await first.evaluate(() => document.querySelector<HTMLElement>('.note-conflict button')!.click());
    await until(
      async () => (await first.$eval('textarea', (box) => box.value)) === 'one, theirs\n\none, mine',
      'both texts are there',
    );
    await untilSaved(first);
    await first.close();
  });

  it('tell what was edited since, at another address of the same article as well', async () => {
    const page = await openStory();
    await highlight(page, '#b', 'Japan protested, and asked what the pact would mean for them');
    await untilShown(page, 'Highlighted');
    const phone = page.url().replace('notes.test', 'm.notes.test');
    stage.news.serve(phone, STORY.replace('protested, and asked', 'objected, and asked'));
    const edited = await stage.browser.open(phone);
    await until(async () => (await boxes(edited)).length > 0, 'it is painted there, too');
    const popup = await openNotes('protested');
    await untilText(popup, 'Edited since you marked it');
    expect(await popup.$eval('.note-edited p + p', (text) => text.innerHTML)).toBe(
      'Japan <del>protested</del><ins>objected</ins>, and asked what the …',
    );
    await Promise.all([page.close(), edited.close(), popup.close()]);
  });
});
