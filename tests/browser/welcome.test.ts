/** The first minute: the welcome page marks its practice article as any page is marked. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { axeFindings } from './harness/axe';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { type Preference, prefer } from './harness/prefer';
import { clickShown, shownText, untilShown } from './harness/shadow';
import { stepper } from './stepping';

eachBrowser('the welcome page', (stage) => {
  const open = async (): Promise<Page> => {
    const page = await stage.browser.openOwn('welcome.html');
    await page.bringToFront();
    await until(() => page.evaluate(() => CSS.highlights.size > 0), 'the practice article is marked');
    return page;
  };

  it('opens cards on its article, and lets other own pages ask what they will', async () => {
    const page = await open();
    const spot = await page.evaluate(() => {
      const text = [...document.querySelectorAll('article p')]
        .map((paragraph) => paragraph.firstChild as Text)
        .find(({ data }) => data.includes('Kim Jong Un')) as Text;
      const range = document.createRange();
      const start = text.data.indexOf('Kim Jong Un');
      range.setStart(text, start);
      range.setEnd(text, start + 11);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(spot.x - 30, spot.y - 200, { steps: 3 });
    await page.mouse.move(spot.x, spot.y, { steps: 6 });
    await untilShown(page, 'Leader of North Korea');
    const popup = await stage.browser.openOwn('popup.html#look-up=pyongyang');
    await until(async () => (await popup.$('.entity-line')) !== null, 'the popup looks names up');
    await popup.close();
    await page.close();
  });

  it('keeps what is highlighted for practice', async () => {
    const page = await open();
    await page.evaluate(() => {
      const text = document.querySelectorAll('article p')[1]?.firstChild as Text;
      document.getSelection()?.setBaseAndExtent(text, 0, text, 11);
    });
    await untilShown(page, 'Highlight');
    await clickShown(page, 'Highlight');
    await untilShown(page, 'Highlighted');
    const notes = await stage.browser.openOwn('popup.html#notes');
    await until(
      async () => (await notes.evaluate(() => document.body.innerText)).includes('Red carpets'),
      'it is listed among the notes',
    );
    await notes.close();
    await page.close();
  });

  it.each<[string, Preference, number]>([
    ['in the light', { scheme: 'light' }, 1],
    ['in the dark', { scheme: 'dark' }, 1],
    ['in forced colours', { forcedColours: true }, 1],
    ['at 200 % zoom', {}, 2],
  ])('has nothing that axe minds: %s', async (_name, preference, zoom) => {
    const page = await open();
    await prefer(stage.browser, page, preference);
    await page.setViewport({ width: 1200 / zoom, height: 800 / zoom, deviceScaleFactor: zoom });
    expect((await axeFindings(page)).violations).toEqual([]);
    await prefer(stage.browser, page, {});
    await page.close();
  });

  it('fits a narrow window', async () => {
    const page = await open();
    await page.setViewport({ width: 320, height: 640 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await page.close();
  });

  it('is gone through by keys: from name to name, back to the text, on to the settings', async () => {
    const page = await open();
    const step = await stepper(stage, page);
    await step(1);
    await untilShown(page, 'North Korea');
    await step(1);
    await untilShown(page, 'President of Russia');
    await page.keyboard.press('Escape');
    // What was highlighted before stays on the page.
    await until(async () => !(await shownText(page)).includes('President'), 'the card is closed');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Open the settings');
    await page.close();
  });
});
