/** Where the card stands: by its line and over none, in any window, direction and element. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Stage } from '../harness/each-browser';
import { until } from '../harness/launch';
import { clickShown, untilGone, untilShown } from '../harness/shadow';
import { middleOf, restOn } from '../pointing';
import { panelBox } from './shown';

/** Describes it, on the page with names that is open when a test begins. */
export function standsByItsLine(stage: Stage, pageOf: () => Page): void {
  it('never covers the line being read, and stays in the viewport', async () => {
    const page = pageOf();
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    const line = await middleOf(page, '#kim');
    const box = (await panelBox(page))!;
    expect(box.top >= line.bottom || box.bottom <= line.top).toBe(true);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(1200);
    expect(box.bottom).toBeLessThanOrEqual(800);
  });

  it('covers no line of a name that wraps', async () => {
    const page = pageOf();
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
    const page = pageOf();
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

  it('stands in an open modal dialog, where it can be clicked', async () => {
    const page = pageOf();
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await until(() => page.evaluate(() => document.querySelector('dialog')!.open), 'the dialog is open');
    await restOn(page, '#in-dialog');
    await untilShown(page, 'Leader of North Korea');
    await clickShown(page, 'Close');
    await untilGone(page);
  });

  it('is small enough, scrolls inside and covers no line at 500 % zoom', async () => {
    const page = pageOf();
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
    const page = pageOf();
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
    const page = pageOf();
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
    const page = pageOf();
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
    const page = pageOf();
    await page.mouse.click((await middleOf(page, '#kim')).x, (await middleOf(page, '#kim')).y);
    await untilShown(page, 'Leader of North Korea');
    await page.emulateMediaType('print');
    expect(await panelBox(page)).toMatchObject({ left: 0, right: 0 });
  });

  // Firefox has no touch events without a touch screen.
  it.skipIf(stage.kind === 'firefox')('opens as a sheet by a tap, and is pulled down', async () => {
    const page = pageOf();
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
}
