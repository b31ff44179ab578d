import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers.mjs';
import { axeFindings } from './harness/axe';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { type Preference, prefer } from './harness/prefer';
import { ask } from './harness/store-client';
import { markedTexts } from './marked';
import { restOn } from './pointing';

/** The tests' own builds: axe cannot look into a closed root. */
const MODE = 'open-root';
const ARTICLE = readFileSync(new URL('./pages/card/article.html', import.meta.url), 'utf8').replace(
  '</head>',
  '<meta property="article:published_time" content="2026-11-20" /></head>',
);

/** Looks at the open root of the tests' own build. */
const inRoot = <T>(page: Page, look: (root: ShadowRoot) => T): Promise<T> =>
  page.evaluate(`(${look})(document.documentElement.lastElementChild.shadowRoot)`) as Promise<T>;

/** What axe minds of the card, and what it leaves undecided but for contrast, which `faintTexts` decides. */
async function problems(page: Page): Promise<string[]> {
  const card = { include: [{ fromShadowDom: ['html > div:last-child', '.panel'] }] };
  const { violations, incomplete } = await axeFindings(page, card as never);
  return [...violations, ...incomplete.filter((told) => !told.startsWith('color-contrast:'))];
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

beforeAll(() => {
  for (const kind of BROWSER_KINDS) {
    const target = kind === 'firefox' ? ['-b', 'firefox', '--mv3'] : ['-b', 'chrome'];
    execFileSync('npx', ['wxt', 'build', ...target, '--mode', MODE], { stdio: 'ignore' });
  }
  // Two builds, on a machine that may be busy.
}, 300_000);

eachBrowser(
  'the card for eyes and ears',
  (stage) => {
    let page: Page;
    beforeAll(async () => {
      const own = await stage.browser.openOwn('popup.html');
      const id = 'urn:uuid:00000000-0000-4000-8000-00000000aaaa';
      await ask(own, 'saveEntityNote', { id, entity: 'kim-jong-un', value: 'The reader wrote this.' });
      await own.close();
      stage.news.serve('http://news.test/card.html', ARTICLE);
      page = await stage.browser.open('http://news.test/card.html');
      await until(async () => (await markedTexts(page)).includes('Kim Jong Un'), 'names are marked');
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

    it.each<[string, Preference, number]>([
      ['in the light', { scheme: 'light' }, 1],
      ['in the dark', { scheme: 'dark' }, 1],
      ['in forced colours', { forcedColours: true }, 1],
      ['at 200 % zoom', {}, 2],
    ])('has nothing that axe minds or leaves undecided: %s', async (_name, preference, zoom) => {
      await prefer(stage.browser, page, preference);
      await page.setViewport({ width: 1200 / zoom, height: 800 / zoom, deviceScaleFactor: zoom });
      await page.evaluate((isDark) => {
        document.body.style.background = isDark ? '#14171c' : '#fff';
        document.body.style.color = isDark ? '#eee' : '#111';
      }, preference.scheme === 'dark');
      await openWhole();
      expect(await problems(page)).toEqual([]);
      expect(await faintTexts(page)).toEqual([]);
    });

    // Chromium alone: BiDi does not tell the accessibility tree.
    it.skipIf(stage.kind === 'firefox')('is in the accessibility tree with all its words', async () => {
      await openWhole();
      const shown = await inRoot(page, (root) => {
        const walker = document.createTreeWalker(root.querySelector('.panel')!, NodeFilter.SHOW_TEXT);
        const texts: string[] = [];
        while (walker.nextNode()) {
          const { data, parentElement } = walker.currentNode as Text;
          if (data.trim() && parentElement?.checkVisibility()) texts.push(data.trim().replace(/\s+/g, ' '));
        }
        for (const island of root.querySelectorAll('[data-own]'))
          for (const words of island.shadowRoot!.querySelectorAll('[data-t]'))
            texts.push(words.getAttribute('data-t')!);
        return texts;
      });
      expect(shown).toContain('The reader wrote this.');
      expect(shown.length).toBeGreaterThan(30);
      const devtools = await page.createCDPSession();
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      const told = nodes
        .filter(({ ignored }) => !ignored)
        .map(({ name }) => String(name?.value ?? '').replace(/\s+/g, ' '))
        .join('\n');
      expect(shown.filter((text) => !told.includes(text))).toEqual([]);
    });
  },
  { mode: MODE },
);
