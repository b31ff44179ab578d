/** The side panel as the browser shows it, and its notes: taken from the page beside, the same in two panels, many at once, as files, in both directions of writing. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { highlight as record } from '../core/archive/records';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { clickShown, untilShown } from './harness/shadow';
import { ask, saveAll } from './harness/store-client';
import { dragOver, highlight } from './marking';
import { inPanel, openPanel, textInPanel } from './real-panel';

const STORY = 'http://news.test/panel-notes.html';
const COPY = 'http://gazette.test/agency.html';
const QUOTE = 'They signed a pact about trade, oil and the defence of both their countries';
const page = (words: string) => `<!doctype html><html lang="en"><title>A pact</title>
  <article style="font:20px/1.6 serif;width:600px;margin:auto"><h1>A pact in Pyongyang</h1>
  <p id="a">Vladimir Putin, the Russian president, met Kim Jong Un in Pyongyang. ${words}. Putin left.</p></article></html>`;

eachBrowser('the side panel’s notes', (stage) => {
  let article: Page;
  let own: Page;
  beforeAll(async () => {
    stage.news.serve(STORY, page(QUOTE));
    stage.news.serve(COPY, page(QUOTE.replace('trade, oil', 'trade,  oil')));
    own = await stage.browser.openOwn('options.html');
    article = await stage.browser.open(STORY);
    await until(() => article.evaluate(() => CSS.highlights.size > 0), 'names are marked');
    await openPanel(stage.browser);
    await article.bringToFront();
  });
  const untilInPanel = (words: string) =>
    until(async () => (await textInPanel(own)).includes(words), `the panel beside says “${words}”`);
  const untilText = (panel: Page, words: string) =>
    until(
      () => panel.evaluate((text) => document.body.innerText.includes(text), words),
      `it says “${words}”`,
    );
  const openNotes = async (): Promise<Page> => {
    // A panel in a tab stands beside the page that the reader was on before; a page that is in front already does not come there anew.
    await own.bringToFront();
    await article.bringToFront();
    const panel = await stage.browser.openOwn('sidepanel.html');
    await untilText(panel, 'Vladimir Putin');
    await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-notes')?.click());
    await until(async () => (await panel.$('.notes-filter .chips')) !== null, 'its notes are shown');
    return panel;
  };
  const click = (panel: Page, word: string, within = 'main') =>
    panel.evaluate(
      (wanted, css) => {
        const buttons = [...document.querySelectorAll<HTMLElement>(`${css} button`)];
        const found = buttons.find((one) => one.textContent?.trim() === wanted);
        if (!found) throw new Error(`no button “${wanted}”`);
        found.click();
      },
      word,
      within,
    );

  it('are written in the panel beside, where one is open, and tell where the keyboard is', async () => {
    await untilInPanel('Vladimir Putin');
    await dragOver(article, '#a', QUOTE);
    await clickShown(article, 'Note');
    await untilInPanel(QUOTE);
    await untilInPanel('the keyboard is still in the page');
    const windows = await own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        WindowsApi | undefined
      >;
      return (await (browser ?? chrome)?.windows.getAll())?.length;
    });
    expect(windows).toBe(1);
    await inPanel(own, (panel) => {
      const box = panel.querySelector('textarea');
      if (!box) return;
      box.value = 'for the archive';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      panel.querySelector<HTMLElement>('.back')?.click();
    });
    await inPanel(own, (panel) => panel.querySelector<HTMLElement>('#tab-notes')?.click());
    await untilInPanel('for the archive');
  });

  it('are not offered to a panel by anyone but the background', async () => {
    const windowId = await own.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        WindowsApi | undefined
      >;
      const api = (browser ?? chrome)!;
      const { id } = await api.windows.getCurrent();
      const offered = { windowId: id, subject: { entity: 'china' }, focus: 'note' };
      const taken = await api.runtime.sendMessage({ offered }).catch(() => undefined);
      return taken === undefined || taken === null ? id : taken;
    });
    expect(typeof windowId).toBe('number');
    expect(await textInPanel(own)).toContain('for the archive');
  });

  it('are the same in two panels, whoever saves', async () => {
    const other = await openNotes();
    await untilText(other, 'for the archive');
    await article.bringToFront();
    await highlight(article, '#a', 'the Russian president');
    await untilShown(article, 'Highlighted');
    await untilInPanel('the Russian president');
    await other.bringToFront();
    await untilText(other, 'the Russian president');
    const [id] = await other.$$eval('.note-tools [aria-label="Delete"]', (buttons) => {
      (buttons[0] as HTMLElement).click();
      return [buttons.length];
    });
    expect(id).toBe(2);
    await untilText(other, 'Deleted');
    await untilInPanel('Deleted');
    await other.close();
  });

  it('are known again in a copy of the text on another site, which learns nothing of it', async () => {
    const copy = await stage.browser.open(COPY);
    await untilInPanel('You marked words of this text on news.test');
    expect(await copy.evaluate(() => document.documentElement.outerHTML)).not.toContain('news.test');
    await inPanel(own, (panel) => panel.querySelector<HTMLElement>('.copies .note-quote')?.click());
    await until(() => article.evaluate(() => document.visibilityState === 'visible'), 'its page is in front');
    await copy.close();
  });

  it('are tagged, exported and deleted many at once, and come back', async () => {
    const records = [1, 2, 3].map((n) =>
      record(n, {
        quote: `quote ${n} \u05d0`,
        note: `note **${n}**`,
        colour: n === 2 ? 'pink' : 'yellow',
      }),
    );
    await saveAll(own, records);
    await ask(own, 'changeSettings', { choices: { colourNames: { pink: 'To check' } } });
    const panel = await openNotes();
    await click(panel, 'All');
    await untilText(panel, 'quote 3');
    await panel.type('.search input', 'site:news.example');
    await until(async () => (await panel.$$('.notes > li')).length === 3, 'three are found');
    const pink = '.chip[aria-label="To check (pink)"]';
    await panel.focus(pink);
    await panel.keyboard.press('Enter');
    await until(async () => (await panel.$$('.notes > li')).length === 1, 'one of them is pink');
    await panel.$eval('.search input', (box) => (box as HTMLInputElement).select());
    await panel.type('.search input', 'site:news.example colour:check');
    await panel.click(pink);
    await untilText(panel, 'quote 2');
    expect(await panel.$$('.notes > li')).toHaveLength(1);
    await panel.$eval('.search input', (box) => (box as HTMLInputElement).select());
    await panel.type('.search input', 'site:news.example');
    await until(async () => (await panel.$$('.notes > li')).length === 3, 'three are found again');
    await click(panel, 'Select');
    await click(panel, 'All 3');
    await panel.type('.bulk input', 'asia');
    await panel.keyboard.press('Enter');
    await untilText(panel, 'Tagged: 3');
    expect(await panel.$$('.note-tags .tag')).toHaveLength(3);
    const files = await collectFiles(panel);
    await click(panel, 'Export');
    await until(async () => (await files()).length === 1, 'a file is made');
    const [file] = await files();
    expect(file?.text).toContain('quote 2');
    expect(file?.text).toContain('note **3**');
    await click(panel, 'Delete', '.bulk');
    await untilText(panel, 'Deleted: 3');
    const gone = records.map(({ annotation }) => annotation.id);
    expect((await ask(panel, 'readAnnotations', { ids: gone })).value).toEqual([]);
    await click(panel, 'Undo', '.bulk');
    await until(
      async () => ((await ask(panel, 'readAnnotations', { ids: gone })).value as unknown[]).length === 3,
      'they are back',
    );
    await panel.close();
  });

  it('and its pictures go out as SVG that stands alone, and as PNG', async () => {
    await article.bringToFront();
    const panel = await stage.browser.openOwn('sidepanel.html');
    await until(async () => (await panel.$('svg.places')) !== null, 'the pictures are drawn');
    const files = await collectFiles(panel);
    await panel.$$eval('.picture-saves button', (buttons) => {
      for (const button of buttons) if (button.textContent === 'SVG') button.click();
    });
    await until(async () => (await files()).length === 4, 'a file is made of each picture');
    await click(panel, 'PNG');
    await until(async () => (await files()).length === 5, 'and a PNG of the strips');
    const [strips, svg, , , png] = await files();
    expect(strips?.text).toContain('Where each is spoken of');
    expect(strips?.text).toContain('Vladimir Putin');
    expect(strips?.text).toMatch(/<line[^>]*stroke="(?!none)/);
    expect(svg?.type).toBe('image/svg+xml');
    // A page without our policy, which lets nothing be parsed.
    const parsed = await article.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        name: root.nodeName,
        title: root.querySelector('title')?.textContent,
        words: root.textContent,
        left: root.querySelectorAll('[class],[style],[tabindex]').length,
      };
    }, svg?.text ?? '');
    expect(parsed).toMatchObject({ name: 'svg', left: 0 });
    expect(parsed.words).toContain('Putin');
    expect(svg?.text).not.toContain('var(');
    expect(png).toMatchObject({ type: 'image/png' });
    expect(png?.size).toBeGreaterThan(2_000);
    await panel.close();
  });

  it('stand the other way round where writing runs from right to left', async () => {
    const panel = await openNotes();
    await panel.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await panel.setViewport({ width: 320, height: 700 });
    await click(panel, 'All');
    await untilText(panel, 'quote 3');
    const sides = await panel.$eval('.note-quote', (quote) => {
      const { borderRightWidth, borderLeftWidth, paddingRight, paddingLeft } = getComputedStyle(quote);
      return { borderRightWidth, borderLeftWidth, paddingRight, paddingLeft };
    });
    expect(sides).toEqual({
      borderRightWidth: '3px',
      borderLeftWidth: '0px',
      paddingRight: '11px',
      paddingLeft: '0px',
    });
    // What goes on is on the left, in the tabs and along a strip.
    await panel.focus('#tab-notes');
    await panel.keyboard.press('ArrowRight');
    await until(async () => (await panel.$('.strip')) !== null, 'the article is shown');
    const strip = '.spoken-line:has([aria-label*="Putin"]) .strip';
    await panel.$eval(strip, (line) => {
      const { left, right, top } = line.getBoundingClientRect();
      line.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + 1, clientY: top + 5 }));
      return right;
    });
    const at = () => panel.$eval(strip, (line) => Number(line.getAttribute('aria-valuenow')));
    const last = await panel.$eval(strip, (line) => Number(line.getAttribute('aria-valuemax')));
    expect(last).toBeGreaterThan(1);
    await until(async () => (await at()) === last, 'the left end is the last mention');
    await panel.focus(strip);
    await panel.keyboard.press('ArrowRight');
    await until(async () => (await at()) === last - 1, 'the right arrow goes back');
    for (const tab of ['#tab-article', '#tab-notes', '#tab-look-up', '#tab-link']) {
      await panel.evaluate((id) => document.querySelector<HTMLElement>(id)?.click(), tab);
      await until(async () => (await panel.$(`${tab}[aria-selected="true"]`)) !== null, `${tab} is shown`);
      const wide = await panel.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(wide, `${tab} is wider than the panel`).toBeLessThanOrEqual(0);
    }
    await panel.close();
  });
});

/** Keeps what the page would hand to the downloads, and returns what reads it. */
async function collectFiles(panel: Page) {
  await panel.evaluate(() => {
    const kept: Blob[] = [];
    Object.assign(window, { kept });
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      kept.push(blob as Blob);
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  return () =>
    panel.evaluate(() =>
      Promise.all(
        (window as unknown as { kept: Blob[] }).kept.map(async (blob) => ({
          type: blob.type,
          size: blob.size,
          text: await blob.text(),
        })),
      ),
    );
}

/** The browser's API, as far as it is used here. */
interface WindowsApi {
  readonly windows: { getAll(): Promise<object[]>; getCurrent(): Promise<{ id: number }> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}
