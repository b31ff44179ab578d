/** Settings: what the reader chooses shows at once in the pages that are open, and is there again after a restart. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { command } from './command';
import { axeFindings } from './harness/axe';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { shownText, untilGone, untilShown } from './harness/shadow';
import { untilMarked } from './marked';

const ADDRESS = 'http://news.test/settings.html';
const ARTICLE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><body style="margin:40px;font:18px/1.6 serif;background:#fff"><article>
<p><span id="first">Vladimir Putin</span> met Kim Jong Un in Pyongyang.</p>
<p>On the second day <span id="again">Vladimir Putin</span> left, and Pyongyang was quiet.</p>
<h2>A treaty</h2><p>What Kim Jong Un wanted was known.</p></article></body></html>`;
const FIRST = ['Vladimir Putin', 'Kim Jong Un', 'Pyongyang', 'Kim Jong Un'];
const EVERY = ['Vladimir Putin', 'Kim Jong Un', 'Pyongyang', 'Vladimir Putin', 'Pyongyang', 'Kim Jong Un'];

/** The rules that the page breaks, or may break. */
async function accessProblems(page: Page): Promise<string[]> {
  const { violations, incomplete } = await axeFindings(page);
  return [...violations, ...incomplete];
}

/** Something that only this life of the page knows. */
const stamp = (page: Page) => page.evaluate(() => Object.assign(window, { stamped: true }));
const isStamped = (page: Page) => page.evaluate(() => 'stamped' in window);

eachBrowser('settings', (stage) => {
  let article: Page;
  let options: Page;

  const openOptions = async (): Promise<Page> => {
    const page = await stage.browser.openOwn('options.html');
    await until(
      () => page.evaluate(() => document.querySelectorAll('section').length > 5),
      'the options are drawn',
    );
    return page;
  };
  /** Clicks as a reader does: what is off the screen or covered cannot be clicked. */
  const choose = async (selector: string): Promise<void> => {
    await options.bringToFront();
    await options.click(selector);
  };
  const pick = (name: string, value: string) => choose(`label:has(input[name="${name}"][value="${value}"])`);
  const untilSaved = () =>
    until(
      () => options.evaluate(() => document.querySelector('.saving')?.textContent === 'Saved'),
      'it says Saved',
    );
  /** Rests the mouse on an element of the article, coming from afar. */
  const rest = async (selector: string): Promise<void> => {
    await article.bringToFront();
    const spot = await article.$eval(selector, (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await article.mouse.move(900, 700);
    await article.mouse.move(spot.x - 20, spot.y + 2, { steps: 4 });
    await article.mouse.move(spot.x, spot.y, { steps: 6 });
  };
  const leave = async (): Promise<void> => {
    await article.mouse.move(900, 700, { steps: 4 });
    await untilGone(article);
  };
  const storeRaw = async (value: unknown): Promise<void> => {
    await options.evaluate(
      (settings) =>
        (
          globalThis as unknown as { chrome: { storage: { local: { set(all: object): Promise<void> } } } }
        ).chrome.storage.local.set({ settings }),
      value as object,
    );
  };
  const readRaw = (): Promise<Record<string, unknown>> =>
    options.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };
        }
      ).chrome.storage.local.get(),
    );

  const openBoth = async (): Promise<void> => {
    stage.news.serve(ADDRESS, ARTICLE);
    options = await openOptions();
    article = await stage.browser.open(ADDRESS);
    await stamp(article);
  };

  beforeEach(openBoth);
  afterEach(async () => {
    await storeRaw({});
    for (const page of (await stage.browser.browser.pages()).slice(1)) await page.close();
  });

  it('marks each name once a section, every time, or under the pointer, without a reload', async () => {
    await untilMarked(article, FIRST);
    await pick('density', 'every');
    await untilSaved();
    await article.bringToFront();
    await untilMarked(article, EVERY);
    await pick('density', 'pointer');
    await article.bringToFront();
    await untilMarked(article, []);
    await rest('#again');
    await untilMarked(article, ['Vladimir Putin']);
    await untilShown(article, 'Vladimir Putin');
    await leave();
    await untilMarked(article, []);
    expect(await isStamped(article)).toBe(true);
  });

  it('draws marks in the look that was chosen', async () => {
    await untilMarked(article, FIRST);
    const looks = () =>
      article.evaluate(() =>
        ['dotted', 'solid', 'dashed', 'background'].filter(
          (look) => (CSS.highlights.get(`names-${look}`)?.size ?? 0) > 0,
        ),
      );
    expect(await looks()).toEqual(['dotted', 'solid']);
    await pick('marks', 'background');
    await article.bringToFront();
    await until(async () => (await looks()).join() === 'background', 'all marks have a wash');
    await untilMarked(article, FIRST);
  });

  it('opens cards only while the chosen key is down', async () => {
    await untilMarked(article, FIRST);
    await choose('label:has(input[name="hold"][value="Shift"])');
    await untilSaved();
    await rest('#first');
    // Longer than a dwell: a card without the key would be there.
    await article.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    expect(await shownText(article)).toBe('');
    await article.keyboard.down('Shift');
    await untilShown(article, 'Vladimir Putin');
    await article.keyboard.up('Shift');
    await leave();
  });

  it('shows cards in the chosen language and colours', async () => {
    await untilMarked(article, FIRST);
    await pick('language', 'fr');
    await until(
      () => options.evaluate(() => document.documentElement.lang === 'fr'),
      'the options are French',
    );
    await pick('theme', 'dark');
    await until(
      () => options.evaluate(() => getComputedStyle(document.documentElement).colorScheme === 'dark'),
      'the options are dark',
    );
    await rest('#first');
    await untilShown(article, 'Vladimir Poutine');
    await untilShown(article, 'Enregistrer');
    await leave();
  });

  it('pauses, and stays off where the site is not among the chosen ones', async () => {
    await untilMarked(article, FIRST);
    await choose('#sites .line-field button');
    await article.bringToFront();
    await untilMarked(article, []);
    await choose('#sites .line-field button');
    await article.bringToFront();
    await untilMarked(article, FIRST);

    await pick('reach', 'listed');
    await article.bringToFront();
    await untilMarked(article, []);
    await options.bringToFront();
    await options.type('#site', 'http://news.test/anything');
    await options.keyboard.press('Enter');
    await until(
      () =>
        options.evaluate(
          () => document.querySelector('#sites li')?.textContent?.startsWith('news.test') === true,
        ),
      'the site is listed',
    );
    await article.bringToFront();
    await untilMarked(article, FIRST);
    expect(await isStamped(article)).toBe(true);
  });

  it('ends a pause by itself, in a page that was open all the while', async () => {
    await untilMarked(article, FIRST);
    await options.evaluate((pausedUntil) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(letter: object): Promise<void> } } }
      ).chrome;
      return runtime.sendMessage({ request: 'changeSettings', letter: { choices: { pausedUntil } } });
    }, new Date(Date.now() + 3_000).toISOString());
    await untilMarked(article, []);
    await untilMarked(article, FIRST);
  });

  it('counts openings where marks may fade, and then draws what is familiar under the pointer only', async () => {
    await choose('#fading');
    await untilSaved();
    await article.bringToFront();
    await untilMarked(article, FIRST);
    for (let opening = 0; opening < 5; opening++) {
      await rest('#first');
      await untilShown(article, 'President of Russia');
      await leave();
    }
    await untilMarked(article, FIRST.slice(1));
    await options.bringToFront();
    await until(
      () =>
        options.evaluate(
          () => document.querySelector('#learnt .line-field')?.textContent?.startsWith('1 name ') === true,
        ),
      'one is counted',
    );
    await choose('#learnt .line-field button');
    await article.bringToFront();
    await untilMarked(article, FIRST);
  });

  it('lists corrections, forgets one, and brings it back', async () => {
    await untilMarked(article, FIRST);
    const correction = {
      entity: 'kim-jong-un',
      surface: 'Kim Jong Un',
      scope: 'site',
      where: 'news.test',
      madeAt: '2026-01-02T03:04:05.000Z',
    };
    await options.evaluate((made) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(letter: object): Promise<void> } } }
      ).chrome;
      return runtime.sendMessage({ request: 'keepCorrection', letter: { correction: made, kept: true } });
    }, correction);
    const without = FIRST.filter((name) => name !== 'Kim Jong Un');
    await untilMarked(article, without);
    await until(
      () =>
        options.evaluate(
          () =>
            document
              .querySelector('#learnt li')
              ?.textContent?.includes('“Kim Jong Un” is not Kim Jong Un') === true,
        ),
      'it is listed',
    );
    await choose('#learnt li button');
    await article.bringToFront();
    await untilMarked(article, FIRST);
    await choose('#learnt li button');
    await article.bringToFront();
    await untilMarked(article, without);
  });

  it('keeps everything over a restart, and takes a reset back', async () => {
    await pick('density', 'every');
    await untilSaved();
    await choose('#fading');
    await until(
      async () => JSON.stringify((await readRaw()).settings) === '{"density":"every","fading":true}',
      'both are stored',
    );
    stage.browser = await stage.browser.restart();
    await openBoth();
    await untilMarked(article, EVERY);
    expect(await options.$eval('#fading', (box) => (box as HTMLInputElement).checked)).toBe(true);
    await choose('#settings .line-field button');
    await choose('dialog[open] .soft-button');
    await article.bringToFront();
    await untilMarked(article, FIRST);
    await choose('#settings .line-field button');
    await article.bringToFront();
    await untilMarked(article, EVERY);
  });

  it('falls back to defaults where what is stored is garbled, and loses nothing', async () => {
    const garbled = {
      density: 'every',
      dwellMs: 'soon',
      offSites: ['a.test', 7],
      sparkle: { of: 'another version' },
    };
    await storeRaw(garbled);
    await options.close();
    options = await openOptions();
    expect(await options.$eval('#dwell', (slider) => (slider as HTMLInputElement).value)).toBe('300');
    expect(await options.$eval('#sites .lines', (list) => list.children.length)).toBe(1);
    await pick('theme', 'dark');
    await untilSaved();
    expect(await readRaw()).toMatchObject({
      settings: { density: 'every', offSites: ['a.test'], theme: 'dark' },
      'settings-damaged': garbled,
    });
    await storeRaw('not even a record');
    const again = await stage.browser.open(ADDRESS);
    await untilMarked(again, FIRST);
  });

  it('can be worked by keyboard alone', async () => {
    await options.bringToFront();
    await options.focus('input[name="density"]:checked');
    await options.keyboard.press('ArrowDown');
    await untilSaved();
    for (const next of ['badge', 'dwell']) {
      await options.keyboard.press('Tab');
      expect(await options.evaluate(() => document.activeElement?.id)).toBe(next);
    }
    await options.keyboard.press('ArrowRight');
    await until(
      async () => JSON.stringify((await readRaw()).settings) === '{"density":"every","dwellMs":350}',
      'both are stored',
    );
  });

  it('is open to all in the light and in the dark, and fits a narrow window', async () => {
    await options.bringToFront();
    await until(
      () => options.evaluate(() => document.querySelector('.sample-card') !== null),
      'the sample card is drawn',
    );
    expect(await accessProblems(options)).toEqual([]);
    await pick('theme', 'dark');
    await untilSaved();
    await until(
      () => options.evaluate(() => document.querySelector('.saving')?.textContent === ''),
      'the news is over',
    );
    expect(await accessProblems(options)).toEqual([]);
    await options.setViewport({ width: 320, height: 640 });
    const { scrollWidth, clientWidth } = await options.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBe(clientWidth);
  });

  it('obeys the popup too: a pause, and only on the sites that were chosen', async () => {
    await untilMarked(article, FIRST);
    const popup = await stage.browser.openOwn('popup.html');
    const menu = async (nth: number): Promise<void> => {
      await popup.bringToFront();
      await popup.waitForSelector('[popovertarget="menu"]');
      await popup.click('[popovertarget="menu"]');
      await popup.click(`#menu button:nth-of-type(${nth})`);
    };
    await menu(1);
    await article.bringToFront();
    await untilMarked(article, []);
    await menu(1);
    await article.bringToFront();
    await untilMarked(article, FIRST);
    await menu(2);
    await until(
      async () => JSON.stringify((await readRaw()).settings).includes('"reach":"listed"'),
      'only chosen sites are on',
    );
    await popup.close();
    // The site beside the popup is the first of them.
    expect((await readRaw()).settings).toEqual({ reach: 'listed', onlySites: ['news.test'] });
    await article.bringToFront();
    await untilMarked(article, FIRST);
    await choose('#sites .lines button');
    await article.bringToFront();
    await untilMarked(article, []);
  });

  it('does what the shortcuts say', async () => {
    await untilMarked(article, FIRST);
    await article.bringToFront();
    await command(stage.browser, 'toggle-site');
    await untilMarked(article, []);
    await command(stage.browser, 'toggle-site');
    await untilMarked(article, FIRST);
    await command(stage.browser, 'next-mention');
    await untilShown(article, 'President of Russia');
    await command(stage.browser, 'next-mention');
    await untilShown(article, 'Leader of North Korea');
    await command(stage.browser, 'previous-mention');
    await untilShown(article, 'President of Russia');
  });
});
