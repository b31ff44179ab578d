import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { DWELL_MS, LEAVE_MS } from '@/core/card/interaction';
import { shadeOf } from '@/core/card/lightness';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { clickShown, inShadow, shownText, untilGone, untilShown } from './harness/shadow';
import { middleOf, restOn } from './pointing';
import { stepper } from './stepping';

const ARTICLE = readFileSync(new URL('./pages/card/article.html', import.meta.url), 'utf8');

const panelBox = (page: Page) =>
  inShadow(page, (root) => {
    const box = root.querySelector('[role=dialog]')?.getBoundingClientRect();
    return box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  });

/** Looks on for so long, in ms, and fails as soon as it is no longer so: twice any grace or delay of the card. */
async function holds(so: () => Promise<boolean>, what: string) {
  const end = Date.now() + 2 * (DWELL_MS + LEAVE_MS);
  while (Date.now() < end) expect(await so(), what).toBe(true);
}
const nothingShown = (page: Page) => async () => (await inShadow(page, () => true)) === null;
const shows = (page: Page, text: string) => async () => (await shownText(page)).includes(text);

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

  it('never covers the line being read, and stays in the viewport', async () => {
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    const line = await middleOf(page, '#kim');
    const box = (await panelBox(page))!;
    expect(box.top >= line.bottom || box.bottom <= line.top).toBe(true);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(1200);
    expect(box.bottom).toBeLessThanOrEqual(800);
  });

  it('stays while the pointer is on it or on its way to it', async () => {
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    const box = (await panelBox(page))!;
    const { x, y } = await middleOf(page, '#kim');
    const end = { x: box.left + 160, y: box.top + 60 };
    for (let step = 1; step <= 30; step++)
      await page.mouse.move(x + ((end.x - x) * step) / 30, y + ((end.y - y) * step) / 30);
    await holds(shows(page, 'Leader of North Korea'), 'the card stays under the pointer');
  });

  it('does not open while the pointer merely passes', async () => {
    const { x, y } = await middleOf(page, '#kim');
    await page.mouse.move(x - 250, y);
    for (let step = 0; step < 25; step++) await page.mouse.move(x - 250 + step * 20, y);
    await page.mouse.move(x + 300, y + 200);
    await holds(nothingShown(page), 'no card opens');
  });

  it('closes on Escape, which the page hears too', async () => {
    await page.evaluate(() => {
      addEventListener('keydown', ({ key }) => document.documentElement.setAttribute('data-heard', key));
    });
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    await page.keyboard.press('Escape');
    await untilGone(page);
    expect(await page.evaluate(() => document.documentElement.getAttribute('data-heard'))).toBe('Escape');
  });

  it('sent away, opens again only once the mark was left', async () => {
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    await page.keyboard.press('Escape');
    await untilGone(page);
    const { x, y } = await middleOf(page, '#kim');
    await page.mouse.move(x + 2, y);
    await holds(nothingShown(page), 'a tremble opens nothing');
    await page.mouse.move(5, 5, { steps: 3 });
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
  });

  it('is pinned by Enter', async () => {
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    await page.keyboard.press('Enter');
    await page.mouse.move(20, 700, { steps: 4 });
    await holds(shows(page, 'Leader of North Korea'), 'the card is pinned');
  });

  it('covers no line of a name that wraps', async () => {
    await page.setViewport({ width: 360, height: 640 });
    await page.$eval('#kim', (element) => {
      element.innerHTML = 'Kim Jong Un';
      element.parentElement!.style.cssText = 'width: 300px; font-size: 20px';
      element.before(document.createElement('br'), 'the two of them and the '.repeat(1));
      for (let pad = 0; element.getClientRects().length < 2 && pad < 60; pad++) element.before('i');
      element.scrollIntoView({ block: 'center' });
    });
    await until(() => page.$eval('#kim', (element) => element.getClientRects().length === 2), 'it wraps');
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    const [first, second] = await page.$eval('#kim', (element) =>
      [...element.getClientRects()].map(({ top, bottom }) => ({ top, bottom })),
    );
    const box = (await panelBox(page))!;
    expect(box.top >= second!.bottom || box.bottom <= first!.top).toBe(true);
  });

  it('covers no line of the link that the name stands in', async () => {
    await page.$eval('#kim', (element) => {
      const link = document.createElement('a');
      link.href = '#elsewhere';
      element.replaceWith(link);
      link.append(
        element,
        ', of whom much was written that morning in papers near and far, and more the day after',
      );
    });
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    const lines = await page.$eval('#first a', (link) =>
      [...link.getClientRects()].map(({ top, bottom }) => ({ top, bottom })),
    );
    const box = (await panelBox(page))!;
    expect(lines.length).toBeGreaterThan(1);
    for (const { top, bottom } of lines) expect(box.top >= bottom || box.bottom <= top).toBe(true);
  });

  it('closes when the page scrolls away from under the pointer', async () => {
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    await page.evaluate(() => scrollBy(0, 400));
    await untilGone(page);
  });

  it.each<[string, () => void]>([
    ['pushState', () => history.pushState({}, '', '/elsewhere.html')],
    ['replaceState to another path', () => history.replaceState({}, '', '/elsewhere.html')],
    [
      'a fragment',
      () => {
        location.hash = 'further';
      },
    ],
  ])('closes when the page goes on by %s, though the text stays', async (_, go) => {
    const { x, y } = await middleOf(page, '#kim');
    await page.mouse.click(x, y);
    await untilShown(page, 'Leader of North Korea');
    await page.evaluate(go);
    await untilGone(page);
  });

  it('stays when the page rewrites its query', async () => {
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    await page.evaluate(() => history.replaceState({}, '', '?at=2#two'));
    await holds(shows(page, 'Leader of North Korea'), 'the card stays');
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

  it('is pinned by a click on the mark and closed by a click elsewhere', async () => {
    const { x, y } = await middleOf(page, '#kim');
    await page.mouse.click(x, y);
    await untilShown(page, 'Leader of North Korea');
    await page.mouse.move(20, 700, { steps: 4 });
    await holds(shows(page, 'Leader of North Korea'), 'the card is pinned');
    await page.mouse.click(20, 700);
    await untilGone(page);
  });

  it('leaves a link its click', async () => {
    const { x, y } = await middleOf(page, '#link');
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => location.hash)).toBe('#elsewhere');
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

  it('stands in an open modal dialog, where it can be clicked', async () => {
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await until(() => page.evaluate(() => document.querySelector('dialog')!.open), 'the dialog is open');
    await restOn(page, '#in-dialog');
    await untilShown(page, 'Leader of North Korea');
    await clickShown(page, 'Close');
    await untilGone(page);
  });

  it('gives up, quietly, on a page that keeps removing it', async () => {
    const { x, y } = await middleOf(page, '#kim');
    await page.evaluate(() => {
      let removed = 0;
      new MutationObserver(() => {
        const last = document.documentElement.lastElementChild!;
        if (last.localName !== 'div') return;
        last.remove();
        document.body.setAttribute('data-removed', String(++removed));
      }).observe(document.documentElement, { childList: true });
    });
    await page.mouse.click(x, y);
    await until(
      () => page.evaluate(() => document.body.getAttribute('data-removed') === '4'),
      'it came back three times',
    );
    await page.mouse.click(20, 700);
    await page.mouse.click(x, y);
    await holds(nothingShown(page), 'the fight is over');
    expect(await page.evaluate(() => document.body.getAttribute('data-removed'))).toBe('4');
  });

  // Firefox has no touch events without a touch screen.
  it.skipIf(stage.kind === 'firefox')('opens as a sheet by a tap, and is pulled down', async () => {
    const { x, y } = await middleOf(page, '#kim');
    await page.touchscreen.tap(x, y);
    await untilShown(page, 'Leader of North Korea');
    const atBottom = async () => {
      const { left, right, bottom } = (await panelBox(page))!;
      return left === 0 && right === 1200 && bottom === 800;
    };
    await until(atBottom, 'the sheet has risen to the bottom edge');
    const box = (await panelBox(page))!;
    const finger = await page.touchscreen.touchStart(600, box.top + 10);
    await finger.move(600, box.top + 60);
    await finger.move(600, box.top + 160);
    await finger.end();
    await untilGone(page);
  });

  it('is small enough, scrolls inside and covers no line at 500 % zoom', async () => {
    await page.setViewport({ width: 240, height: 200 });
    await page.$eval('#kim', (element) => element.scrollIntoView({ block: 'center' }));
    const { x, y } = await middleOf(page, '#kim');
    await page.mouse.click(x, y);
    await untilShown(page, 'Leader of North Korea');
    const line = await middleOf(page, '#kim');
    const box = (await panelBox(page))!;
    expect(box.top >= line.bottom || box.bottom <= line.top).toBe(true);
    expect(box.left >= 0 && box.top >= 0 && box.right <= 240 && box.bottom <= 200).toBe(true);
  });

  it('stands beside a line that runs down the page', async () => {
    await page.$eval('#first', (element) => {
      (element as HTMLElement).style.cssText = 'writing-mode: vertical-rl; height: 500px';
    });
    const { x, y } = await middleOf(page, '#kim');
    await page.mouse.click(x, y);
    await untilShown(page, 'Leader of North Korea');
    const line = await page.$eval('#kim', (element) => {
      const { left, right } = element.getClientRects()[0]!;
      return { left, right };
    });
    const box = (await panelBox(page))!;
    expect(box.left >= line.right || box.right <= line.left).toBe(true);
  });

  it('stands by the line of a page that reads from right to left', async () => {
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    const line = await middleOf(page, '#kim');
    const box = (await panelBox(page))!;
    expect(box.top >= line.bottom || box.bottom <= line.top).toBe(true);
    expect(box.left >= 0 && box.right <= 1200).toBe(true);
    expect(box.left <= line.x && box.right >= line.x, 'beside the name').toBe(true);
  });

  // Firefox wants a window that the system has given the focus to.
  it.skipIf(stage.kind === 'firefox')('stands in an element that fills the screen', async () => {
    await page.mouse.click(5, 5);
    await page.evaluate(() => document.querySelector('article')!.requestFullscreen());
    await until(() => page.evaluate(() => document.fullscreenElement !== null), 'it fills the screen');
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    expect(await page.evaluate(() => document.fullscreenElement?.lastElementChild?.localName)).toBe('div');
    await clickShown(page, 'Close');
    await untilGone(page);
    await page.evaluate(() => document.exitFullscreen());
  });

  // BiDi cannot emulate a medium.
  it.skipIf(stage.kind === 'firefox')('shows nothing in print', async () => {
    await page.mouse.click((await middleOf(page, '#kim')).x, (await middleOf(page, '#kim')).y);
    await untilShown(page, 'Leader of North Korea');
    await page.emulateMediaType('print');
    expect(await panelBox(page)).toMatchObject({ left: 0, right: 0 });
  });

  it('is stepped to by keys: ring, focus, way back to where the reading stopped; never while typing', async () => {
    await page.evaluate(() => {
      const field = document.createElement('input');
      field.id = 'field';
      document.body.prepend(field);
    });
    const shown = await page.evaluate(() => document.documentElement.outerHTML);
    const step = await stepper(stage, page);
    await page.focus('#field');
    await step(1);
    expect(await nothingShown(page)()).toBe(true);
    await page.focus('#link');
    await step(1);
    await untilShown(page, 'Vladimir Putin');
    expect(await inShadow(page, (root) => root.querySelectorAll('.ring').length)).toBe(1);
    expect(await inShadow(page, (root) => root.activeElement?.getAttribute('aria-label'))).toContain(
      'Vladimir Putin',
    );
    await step(1);
    await untilShown(page, 'Leader of North Korea');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await untilGone(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(shown);
  });
});
