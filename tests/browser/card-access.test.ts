import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser, until } from './harness/launch';
import { type NewsServer, startNewsServer } from './harness/news-server';
import { markedTexts } from './marked';
import { restOn } from './pointing';

// Chromium alone: axe judges by the page's own rules, and only its devtools tell the accessibility tree and emulate forced colours.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BUILD = '.output/chrome-mv3-open-root';
const ARTICLE = readFileSync(new URL('./pages/card/article.html', import.meta.url), 'utf8').replace(
  '</head>',
  '<meta property="article:published_time" content="2026-11-20" /></head>',
);

/** Looks at the open root of the tests' own build. */
const inRoot = <T>(page: Page, look: (root: ShadowRoot) => T): Promise<T> =>
  page.evaluate(`(${look})(document.documentElement.lastElementChild.shadowRoot)`) as Promise<T>;

/** What axe minds, and what it leaves undecided but for contrast, which `faintTexts` decides. */
async function axeFindings(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations, incomplete } = await axe.run({
      include: [{ fromShadowDom: ['html > div:last-child', '.panel'] }],
    });
    return [...violations, ...incomplete.filter(({ id }) => id !== 'color-contrast')].flatMap(
      ({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  });
}

/** Texts with less than 4.5:1 (WCAG 1.4.3): axe cannot tell what is behind a text in the top layer. */
const faintTexts = (page: Page): Promise<string[]> =>
  inRoot(page, (root) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const luminance = (colour: string) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const part = (c: number) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
      return alpha === 255 ? 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b) : null;
    };
    const behind = (element: Element | null): number =>
      element === null
        ? 1
        : (luminance(getComputedStyle(element).backgroundColor) ?? behind(element.parentElement));
    const walker = document.createTreeWalker(root.querySelector('.panel')!, NodeFilter.SHOW_TEXT);
    const faint: string[] = [];
    while (walker.nextNode()) {
      const { data, parentElement: at } = walker.currentNode as Text;
      if (!data.trim() || !at?.checkVisibility()) continue;
      const [text, ground] = [luminance(getComputedStyle(at).color) ?? 0, behind(at)];
      const contrast = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
      if (contrast < 4.5) faint.push(`${contrast.toFixed(2)}: ${data.trim()}`);
    }
    return faint;
  });

describe('the card for eyes and ears', () => {
  let news: NewsServer;
  let browser: TestBrowser;
  let page: Page;
  let devtools: CDPSession;

  beforeAll(async () => {
    execFileSync('npx', ['wxt', 'build', '-b', 'chrome', '--mode', 'open-root'], { stdio: 'ignore' });
    news = await startNewsServer();
    news.serve('http://news.test/card.html', ARTICLE);
    browser = await launchBrowser('chromium', { proxy: news.proxy, build: BUILD });
    page = await browser.open('http://news.test/card.html');
    await page.evaluate(AXE);
    devtools = await page.createCDPSession();
    await until(async () => (await markedTexts(page)).includes('Kim Jong Un'), 'names are marked');
  });
  afterAll(async () => {
    await browser?.close();
    await news?.close();
  });

  /** Opens the card with all that folds unfolded. */
  async function openWhole(): Promise<void> {
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await page.$eval('#kim', (element) => element.scrollIntoView({ block: 'center' }));
    await restOn(page, '#kim');
    await until(() => inRoot(page, (root) => root.querySelector('.name') !== null), 'the card stands');
    await inRoot(page, (root) => {
      for (const folded of root.querySelectorAll<HTMLElement>('[aria-expanded=false]')) folded.click();
    });
    await until(() => inRoot(page, (root) => root.getAnimations().length === 0), 'it has settled');
  }

  it.each<[string, { name: string; value: string }[], number]>([
    ['light', [{ name: 'prefers-color-scheme', value: 'light' }], 1],
    ['dark', [{ name: 'prefers-color-scheme', value: 'dark' }], 1],
    ['forced colours', [{ name: 'forced-colors', value: 'active' }], 1],
    ['200 % zoom', [], 2],
  ])('has nothing that axe minds or leaves undecided: %s', async (name, features, zoom) => {
    await devtools.send('Emulation.setEmulatedMedia', { features });
    await page.setViewport({ width: 1200 / zoom, height: 800 / zoom, deviceScaleFactor: zoom });
    const ground = name === 'dark' ? '#14171c' : '#fff';
    await page.evaluate((colour) => {
      document.body.style.background = colour;
      document.body.style.color = colour === '#fff' ? '#111' : '#eee';
    }, ground);
    await openWhole();
    expect(await axeFindings(page)).toEqual([]);
    expect(await faintTexts(page)).toEqual([]);
  });

  it('is in the accessibility tree with all its words', async () => {
    await openWhole();
    const shown = await inRoot(page, (root) => {
      const walker = document.createTreeWalker(root.querySelector('.panel')!, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text;
        if (data.trim() && parentElement?.checkVisibility()) texts.push(data.trim().replace(/\s+/g, ' '));
      }
      return texts;
    });
    expect(shown.length).toBeGreaterThan(30);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const told = nodes
      .filter(({ ignored }) => !ignored)
      .map(({ name }) => String(name?.value ?? '').replace(/\s+/g, ' '))
      .join('\n');
    expect(shown.filter((text) => !told.includes(text))).toEqual([]);
  });
});
