import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { shadeOf } from '@/core/card/lightness';
import { comesAndGoes } from './card/coming-and-going';
import { standsByItsLine } from './card/placing';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { clickShown, inShadow, shownText, untilGone, untilShown } from './harness/shadow';
import { restOn } from './pointing';

const ARTICLE = readFileSync(new URL('./pages/card/article.html', import.meta.url), 'utf8');

/** Clicks a name inside a fact. */
async function clickName(page: Page, name: string) {
  const spot = await inShadow(
    page,
    (root, wanted) => {
      const link = [...root.querySelectorAll('[role=link]')].find((one) => one.textContent === wanted);
      const box = link?.getClientRects()[0];
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    },
    name,
  );
  await page.mouse.move(spot!.x, spot!.y, { steps: 8 });
  await page.mouse.click(spot!.x, spot!.y);
}

const serialised = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

eachBrowser('the card', (stage) => {
  let page: Page;

  beforeEach(async () => {
    await page?.close();
    stage.news.serve('http://news.test/card.html', ARTICLE);
    page = await stage.browser.open('http://news.test/card.html');
    await page.bringToFront();
    await page.mouse.move(5, 5);
    await until(() => page.evaluate(() => CSS.highlights.size > 0), 'names are marked');
  });

  it('opens by rest, says who and what with sources, and leaves when the pointer does', async () => {
    const before = await serialised(page);
    await restOn(page, '#kim');
    await untilShown(page, 'Kim Jong Un');
    const text = await shownText(page);
    expect(text).toContain('Leader of North Korea');
    expect(text).toMatch(/Putin.*¶ \d+.*as of/);
    expect(await serialised(page)).toBe(before.replace('</body></html>', '</body><div></div></html>'));
    await page.mouse.move(5, 700, { steps: 5 });
    await untilGone(page);
    expect(await serialised(page)).toBe(before);
  });

  it('follows the ground of the page', async () => {
    const lightness = async () => {
      const paper = await inShadow(
        page,
        (root) => getComputedStyle(root.querySelector('.panel')!).backgroundColor,
      );
      return shadeOf(paper ?? '')?.lightness;
    };
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    expect(await lightness()).toBeGreaterThan(0.9);
    await page.keyboard.press('Escape');
    await restOn(page, '#nato');
    await untilShown(page, 'NATO');
    expect(await lightness()).toBeLessThan(0.2);
  });

  it('leads from name to name and back, by mouse and by keys', async () => {
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    await clickName(page, 'Pyongyang');
    await untilShown(page, 'Capital of North Korea');
    await clickShown(page, 'Back');
    await untilShown(page, 'Leader of North Korea');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Alt');
    await untilShown(page, 'Capital of North Korea');
    expect(page.url()).toBe('http://news.test/card.html');
  });

  it('shows more facts on demand', async () => {
    await restOn(page, '#kim');
    await untilShown(page, 'more');
    const facts = () =>
      inShadow(
        page,
        (root) => [...root.querySelectorAll('.fact')].filter((fact) => fact.checkVisibility()).length,
      );
    expect(await facts()).toBe(3);
    const more = (await inShadow(page, (root) => root.querySelector('.more')?.textContent)) ?? '';
    await clickShown(page, more);
    await until(async () => ((await facts()) ?? 0) > 3, 'all facts stand');
    expect(await facts()).toBe(3 + Number.parseInt(more, 10));
  });

  it('says why the mark stands there, with the words of the page', async () => {
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    const why = () =>
      inShadow(page, (root) => {
        const sentence = root.querySelector('.why');
        return sentence?.checkVisibility() ? sentence.textContent : null;
      });
    expect(await why()).toBeNull();
    await clickShown(page, 'Why this mark?');
    await until(async () => /^Marked because .+[.”]$/.test((await why()) ?? ''), 'the reason stands');
    await clickShown(page, 'Why this mark?');
    await until(async () => (await why()) === null, 'the reason is folded away');
  });

  it('saves, and knows it the next time', async () => {
    await restOn(page, '#nato');
    await untilShown(page, 'Save');
    await clickShown(page, 'Save');
    await untilShown(page, 'Saved');
    await page.keyboard.press('Escape');
    await untilGone(page);
    await page.mouse.move(5, 5);
    await restOn(page, '#nato');
    await untilShown(page, 'Saved');
  });

  comesAndGoes(stage, () => page);
  standsByItsLine(stage, () => page);
});
