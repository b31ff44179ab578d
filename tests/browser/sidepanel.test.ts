/** The side panel in both browsers: follows tabs, jumps, pages of entities, links, notes; by keys alone; nothing that axe minds. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { axeFindings } from './harness/axe';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { untilShown } from './harness/shadow';
import { ask } from './harness/store-client';

const STORY = 'http://news.test/panel-story.html';
const OTHER = 'http://news.test/panel-other.html';
const HTML = `<!doctype html><html lang="en"><title>A pact</title>
  <meta property="article:published_time" content="2024-06-20T08:00:00Z"><article><h1>A pact in Pyongyang</h1>
  <p>Vladimir Putin, the Russian president, met Kim Jong Un, the leader of North Korea, in Pyongyang. They signed a pact.</p>
  <p>Putin left for Vietnam the next day. South Korea and Japan protested. Seoul called in the Russian ambassador.</p></article></html>`;
const OTHER_HTML = `<!doctype html><html lang="en"><title>A summit</title><article><h1>A summit at Camp David</h1>
  <p>NATO met in Washington. Ukraine was there, and Jens Stoltenberg, the secretary general of NATO, spoke.</p></article></html>`;

const textOf = (panel: Page) => panel.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
const untilText = (panel: Page, text: string) =>
  until(async () => (await textOf(panel)).includes(text), `the panel shows “${text}”`);
const has = (panel: Page, selector: string) =>
  until(async () => (await panel.$(selector)) !== null, `the panel has ${selector}`);
const click = (panel: Page, selector: string) =>
  panel.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), selector);
const focused = (panel: Page) => panel.evaluate(() => document.activeElement?.className ?? '');
const violations = async (panel: Page) => (await axeFindings(panel)).violations;

eachBrowser('the side panel', (stage) => {
  beforeAll(() => {
    stage.news.serve(STORY, HTML);
    stage.news.serve(OTHER, OTHER_HTML);
  });

  async function openBoth(): Promise<{ page: Page; panel: Page }> {
    const page = await stage.browser.open(STORY);
    await until(() => page.evaluate(() => CSS.highlights.size > 0), 'names are marked');
    const panel = await stage.browser.openOwn('sidepanel.html');
    await untilText(panel, 'Vladimir Putin');
    return { page, panel };
  }

  it('shows the article, jumps to a mention, and follows the reader to another tab', async () => {
    const { page, panel } = await openBoth();
    await has(panel, 'svg.places');
    expect(await panel.$eval('svg.time', (picture) => picture.textContent)).toContain('This article');
    await panel.focus('.spoken-line:has([aria-label*="Kim Jong Un"]) .strip');
    await panel.keyboard.press('Enter');
    await page.bringToFront();
    await untilShown(page, 'Kim Jong Un');

    const other = await stage.browser.open(OTHER);
    await until(() => other.evaluate(() => CSS.highlights.size > 0), 'names are marked');
    await untilText(panel, 'Jens Stoltenberg');
    expect(await textOf(panel)).not.toContain('Vladimir Putin');
    await page.bringToFront();
    await untilText(panel, 'Vladimir Putin');
    // A page that changes by itself says so.
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'In Washington, Joe Biden and NATO were alarmed; so was Ukraine.';
      document.querySelector('article')?.append(more);
    });
    await untilText(panel, 'NATO');
    await Promise.all([page.close(), other.close(), panel.close()]);
  });

  it('links two entities, by keys alone', async () => {
    const { page, panel } = await openBoth();
    await panel.focus('#tab-article');
    await panel.keyboard.press('End');
    await has(panel, '#one');
    await panel.keyboard.press('Tab');
    await until(
      async () => (await panel.evaluate(() => document.activeElement?.id)) === 'one',
      'the box has the focus',
    );
    await panel.keyboard.type('kim jong');
    await has(panel, '#one-option-0');
    await panel.keyboard.press('Enter');
    await has(panel, '.picked');
    await panel.focus('#other');
    await panel.keyboard.type('wilson center');
    await has(panel, '#other-option-0');
    await panel.keyboard.press('Enter');
    await has(panel, '.chain li');
    expect(
      await panel.$$eval('.chain li', (steps) => steps.every((step) => step.querySelector('.source'))),
    ).toBe(true);
    await Promise.all([page.close(), panel.close()]);
  });

  it('opens the page of an entity and goes from one to the next by its graph, by keys alone', async () => {
    const { page, panel } = await openBoth();
    await panel.focus('.search input');
    await panel.keyboard.press('ArrowDown');
    await until(async () => (await focused(panel)).includes('spoken-name'), 'the first name has the focus');
    await panel.keyboard.press('Tab');
    expect(await panel.$('.spoken-list :focus'), 'Tab leads past the list').toBeNull();
    await panel.keyboard.down('Shift');
    await panel.keyboard.press('Tab');
    await panel.keyboard.up('Shift');
    await until(async () => (await focused(panel)).includes('spoken-name'), 'and back to it');
    await panel.keyboard.press('Enter');
    await has(panel, '.relations');
    await has(panel, 'svg.graph [role=button][tabindex="0"]');
    const first = await panel.$eval('.name', (name) => name.textContent);
    const named = () => panel.$eval('article.card:focus', (at) => at.ariaLabel ?? '').catch(() => null);
    await until(
      async () => first?.startsWith((await named()) || '?'),
      'what is open has the keyboard and says its name',
    );
    await panel.$eval('svg.graph [role=button][tabindex="0"]', (node) => (node as SVGElement).focus());
    await panel.keyboard.press('End');
    await panel.keyboard.press('Enter');
    await until(
      async () => (await panel.$eval('.name', (name) => name.textContent)) !== first,
      'another page is open',
    );
    const second = await panel.$eval('.name', (name) => name.textContent);
    await until(async () => second?.startsWith((await named()) || '?'), 'so has the next');
    await panel.keyboard.press('Escape');
    await has(panel, '.spoken-name');
    await Promise.all([page.close(), panel.close()]);
  });

  it('has a note on an entity among what is kept, not among the pages, and opens it; copies facts, or says that it could not', async () => {
    const { page, panel } = await openBoth();
    const id = 'urn:uuid:00000000-0000-4000-8000-00000000000e';
    await ask(panel, 'saveEntityNote', { id, entity: 'kim-jong-un', value: 'Ask about the pact' });
    await click(panel, '.spoken-line:has([aria-label*="Kim Jong Un"]) .spoken-name');
    await untilText(panel, 'Ask about the pact');
    expect(await textOf(panel)).not.toContain('On these pages that you annotated');

    await panel.evaluate(() => {
      const written: string[] = [];
      Object.assign(window, { written });
      navigator.clipboard.writeText = async (text) => {
        if (written.push(text) > 1) throw new DOMException('refused', 'NotAllowedError');
      };
    });
    const spoken = () => panel.$eval('section.body [role=status]', (line) => line.textContent?.trim() ?? '');
    await click(panel, '.copy');
    await until(async () => (await spoken()) === 'Copied', 'it says that it copied');
    const [copied] = await panel.evaluate(() => (window as unknown as { written: string[] }).written);
    const label = await panel.$eval('.copy', (button) => button.getAttribute('aria-label') ?? '');
    expect(copied).toContain(label.replace('Copy with its source: ', ''));
    await click(panel, '.copy');
    await until(
      async () => (await spoken()) === 'Not copied: the browser refused',
      'it says that it did not',
    );

    await click(panel, '.kept .note-quote');
    await has(panel, 'textarea');
    expect(await panel.$eval('textarea', (box) => box.value)).toBe('Ask about the pact');
    await click(panel, '.back');
    await has(panel, '.kept .note-quote');
    await Promise.all([page.close(), panel.close()]);
  });

  it('has what is new to the reader before what they say they know', async () => {
    const { page, panel } = await openBoth();
    const groups = () =>
      panel.$$eval('section[aria-label]:has(.spoken-list)', (sections) =>
        sections.map((one) => [one.getAttribute('aria-label'), one.querySelectorAll('.spoken-line').length]),
      );
    const [[title, count]] = (await groups()) as [[string, number]];
    expect([title, (await groups()).length]).toEqual(['New to you', 1]);
    await panel.focus('.spoken-line:has([aria-label="I know Vladimir Putin"]) .spoken-name');
    await panel.keyboard.press('ArrowLeft');
    await panel.keyboard.press('Enter');
    const split = JSON.stringify([
      ['New to you', count - 1],
      ['You know these', 1],
    ]);
    await until(async () => JSON.stringify(await groups()) === split, 'one is known');
    await until(
      () => panel.evaluate(() => document.activeElement?.ariaLabel === 'Show Vladimir Putin as new again'),
      'the keyboard went with it',
    );
    await panel.keyboard.press('Enter');
    await until(async () => (await groups()).length === 1, 'it is new again');
    await Promise.all([page.close(), panel.close()]);
  });

  it('has nothing that axe minds', async () => {
    const { page, panel } = await openBoth();
    await has(panel, 'svg.places');
    for (const ground of ['light', 'dark']) {
      await panel.evaluate((to) => {
        document.documentElement.dataset.ground = to;
      }, ground);
      expect(await violations(panel), `the article, ${ground}`).toEqual([]);
    }
    for (const tab of ['#tab-notes', '#tab-look-up', '#tab-link']) {
      await click(panel, tab);
      await has(panel, `${tab}[aria-selected="true"]`);
      expect(await violations(panel), tab).toEqual([]);
    }
    await click(panel, '#tab-article');
    await has(panel, '.spoken-name');
    await click(panel, '.spoken-name');
    await has(panel, '.relations');
    expect(await violations(panel), 'an entity').toEqual([]);
    await Promise.all([page.close(), panel.close()]);
  });
});
