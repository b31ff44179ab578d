/** When the card comes, stays and goes: by pointer, keys, scrolling, and what the page does. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Stage } from '../harness/each-browser';
import { until } from '../harness/launch';
import { inShadow, untilGone, untilShown } from '../harness/shadow';
import { middleOf, restOn } from '../pointing';
import { stepper } from '../stepping';
import { holds, nothingShown, panelBox, shows } from './shown';

/** Describes it, on the page with names that is open when a test begins. */
export function comesAndGoes(stage: Stage, pageOf: () => Page): void {
  it('stays while the pointer is on it or on its way to it', async () => {
    const page = pageOf();
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    const box = (await panelBox(page))!;
    const { x, y } = await middleOf(page, '#kim');
    const end = { x: box.left + 160, y: box.top + 60 };
    for (let step = 1; step <= 30; step++)
      await page.mouse.move(x + ((end.x - x) * step) / 30, y + ((end.y - y) * step) / 30);
    await holds(shows(page, 'Leader of North Korea'), 'the card stays under the pointer');
  });

  it('stays while its words are selected', async () => {
    const page = pageOf();
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    const spot = await inShadow(page, (root) => {
      const fact = root.querySelector('.fact-text')!.getBoundingClientRect();
      return { x: fact.left + 20, y: fact.top + 10 };
    });
    await page.mouse.move(spot!.x, spot!.y, { steps: 4 });
    await page.mouse.click(spot!.x, spot!.y, { count: 2 });
    await holds(shows(page, 'Leader of North Korea'), 'the card stays');
    await page.keyboard.press('Escape');
    await untilGone(page);
  });

  it('does not open while the pointer merely passes', async () => {
    const page = pageOf();
    const { x, y } = await middleOf(page, '#kim');
    await page.mouse.move(x - 250, y);
    for (let step = 0; step < 25; step++) await page.mouse.move(x - 250 + step * 20, y);
    await page.mouse.move(x + 300, y + 200);
    await holds(nothingShown(page), 'no card opens');
  });

  it('closes on Escape, which the page hears too', async () => {
    const page = pageOf();
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
    const page = pageOf();
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
    const page = pageOf();
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    await page.keyboard.press('Enter');
    await page.mouse.move(20, 700, { steps: 4 });
    await holds(shows(page, 'Leader of North Korea'), 'the card is pinned');
  });

  it('closes when the page scrolls away from under the pointer', async () => {
    const page = pageOf();
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
    const page = pageOf();
    const { x, y } = await middleOf(page, '#kim');
    await page.mouse.click(x, y);
    await untilShown(page, 'Leader of North Korea');
    await page.evaluate(go);
    await untilGone(page);
  });

  it('stays when the page rewrites its query', async () => {
    const page = pageOf();
    await restOn(page, '#kim');
    await untilShown(page, 'Leader of North Korea');
    await page.evaluate(() => history.replaceState({}, '', '?at=2#two'));
    await holds(shows(page, 'Leader of North Korea'), 'the card stays');
  });

  it('is pinned by a click on the mark and closed by a click elsewhere', async () => {
    const page = pageOf();
    const { x, y } = await middleOf(page, '#kim');
    await page.mouse.click(x, y);
    await untilShown(page, 'Leader of North Korea');
    await page.mouse.move(20, 700, { steps: 4 });
    await holds(shows(page, 'Leader of North Korea'), 'the card is pinned');
    await page.mouse.click(20, 700);
    await untilGone(page);
  });

  it('leaves a link its click', async () => {
    const page = pageOf();
    const { x, y } = await middleOf(page, '#link');
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => location.hash)).toBe('#elsewhere');
  });

  it('gives up, quietly, on a page that keeps removing it', async () => {
    const page = pageOf();
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

  it('is stepped to by keys: ring, focus, way back to where the reading stopped; never while typing', async () => {
    const page = pageOf();
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
}
