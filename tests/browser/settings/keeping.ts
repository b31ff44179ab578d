/** What the options keep: over restarts and damage, what was learnt, what other surfaces change; and that all can work them. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { axeFindings } from '../harness/axe';
import type { Stage } from '../harness/each-browser';
import { until } from '../harness/launch';
import { untilShown } from '../harness/shadow';
import { untilMarked } from '../marked';
import { ADDRESS, EVERY, FIRST, type Reader } from './reader';

/** The rules that the page breaks, or may break. */
async function accessProblems(page: Page): Promise<string[]> {
  const { violations, incomplete } = await axeFindings(page);
  return [...violations, ...incomplete];
}

/** Describes it, for a reader with both pages open. */
export function keepsWhatWasChosen(stage: Stage, reader: Reader): void {
  it('keeps everything over a restart, and takes a reset back', async () => {
    await reader.pick('density', 'every');
    await reader.untilSaved();
    await reader.choose('#fading');
    await until(
      async () => JSON.stringify((await reader.readRaw()).settings) === '{"density":"every","fading":true}',
      'both are stored',
    );
    stage.browser = await stage.browser.restart();
    await reader.openBoth();
    await untilMarked(reader.article, EVERY);
    expect(await reader.options.$eval('#fading', (box) => (box as HTMLInputElement).checked)).toBe(true);
    await reader.choose('#settings .line-field button');
    await reader.choose('dialog[open] .soft-button');
    await reader.article.bringToFront();
    await untilMarked(reader.article, FIRST);
    await reader.choose('#settings .line-field button');
    await reader.article.bringToFront();
    await untilMarked(reader.article, EVERY);
  });

  it('falls back to defaults where what is stored is garbled, and loses nothing', async () => {
    const garbled = {
      density: 'every',
      dwellMs: 'soon',
      offSites: ['a.test', 7],
      sparkle: { of: 'another version' },
    };
    await reader.storeRaw(garbled);
    await reader.options.close();
    reader.options = await reader.openOptions();
    expect(await reader.options.$eval('#dwell', (slider) => (slider as HTMLInputElement).value)).toBe('300');
    expect(await reader.options.$eval('#sites .lines', (list) => list.children.length)).toBe(1);
    await reader.pick('theme', 'dark');
    await reader.untilSaved();
    expect(await reader.readRaw()).toMatchObject({
      settings: { density: 'every', offSites: ['a.test'], theme: 'dark' },
      'settings-damaged': garbled,
    });
    await reader.storeRaw('not even a record');
    const again = await stage.browser.open(ADDRESS);
    await untilMarked(again, FIRST);
  });

  it('can be worked by keyboard alone', async () => {
    await reader.options.bringToFront();
    await reader.options.focus('input[name="density"]:checked');
    await reader.options.keyboard.press('ArrowDown');
    await reader.untilSaved();
    for (const next of ['badge', 'dwell']) {
      await reader.options.keyboard.press('Tab');
      expect(await reader.options.evaluate(() => document.activeElement?.id)).toBe(next);
    }
    await reader.options.keyboard.press('ArrowRight');
    await until(
      async () => JSON.stringify((await reader.readRaw()).settings) === '{"density":"every","dwellMs":350}',
      'both are stored',
    );
  });

  it('is open to all in the light and in the dark, and fits a narrow window', async () => {
    await reader.options.bringToFront();
    await until(
      () => reader.options.evaluate(() => document.querySelector('.sample-card') !== null),
      'the sample card is drawn',
    );
    expect(await accessProblems(reader.options)).toEqual([]);
    await reader.pick('theme', 'dark');
    await reader.untilSaved();
    await until(
      () => reader.options.evaluate(() => document.querySelector('.saving')?.textContent === ''),
      'the news is over',
    );
    expect(await accessProblems(reader.options)).toEqual([]);
    await reader.options.setViewport({ width: 320, height: 640 });
    const { scrollWidth, clientWidth } = await reader.options.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBe(clientWidth);
  });

  it('lists corrections, forgets one, and brings it back', async () => {
    await untilMarked(reader.article, FIRST);
    const correction = {
      entity: 'kim-jong-un',
      surface: 'Kim Jong Un',
      scope: 'site',
      where: 'news.test',
      madeAt: '2026-01-02T03:04:05.000Z',
    };
    await reader.options.evaluate((made) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(letter: object): Promise<void> } } }
      ).chrome;
      return runtime.sendMessage({ request: 'keepCorrection', letter: { correction: made, kept: true } });
    }, correction);
    const without = FIRST.filter((name) => name !== 'Kim Jong Un');
    await untilMarked(reader.article, without);
    await until(
      () =>
        reader.options.evaluate(
          () =>
            document
              .querySelector('#learnt li')
              ?.textContent?.includes('“Kim Jong Un” is not Kim Jong Un') === true,
        ),
      'it is listed',
    );
    await reader.choose('#learnt li button');
    await reader.article.bringToFront();
    await untilMarked(reader.article, FIRST);
    await reader.choose('#learnt li button');
    await reader.article.bringToFront();
    await untilMarked(reader.article, without);
  });

  it('counts openings where marks may fade, and then draws what is familiar under the pointer only', async () => {
    await reader.choose('#fading');
    await reader.untilSaved();
    await reader.article.bringToFront();
    await untilMarked(reader.article, FIRST);
    for (let opening = 0; opening < 5; opening++) {
      await reader.rest('#first');
      await untilShown(reader.article, 'President of Russia');
      await reader.leave();
    }
    await untilMarked(reader.article, FIRST.slice(1));
    await reader.options.bringToFront();
    await until(
      () =>
        reader.options.evaluate(
          () => document.querySelector('#learnt .line-field')?.textContent?.startsWith('1 name ') === true,
        ),
      'one is counted',
    );
    await reader.choose('#learnt .line-field button');
    await reader.article.bringToFront();
    await untilMarked(reader.article, FIRST);
  });

  it('obeys the popup too: a pause, and only on the sites that were chosen', async () => {
    await untilMarked(reader.article, FIRST);
    const popup = await stage.browser.openOwn('popup.html');
    const menu = async (nth: number): Promise<void> => {
      await popup.bringToFront();
      await popup.waitForSelector('[popovertarget="menu"]');
      await popup.click('[popovertarget="menu"]');
      await popup.click(`#menu button:nth-of-type(${nth})`);
    };
    await menu(1);
    await reader.article.bringToFront();
    await untilMarked(reader.article, []);
    await menu(1);
    await reader.article.bringToFront();
    await untilMarked(reader.article, FIRST);
    await menu(2);
    await until(
      async () => JSON.stringify((await reader.readRaw()).settings).includes('"reach":"listed"'),
      'only chosen sites are on',
    );
    await popup.close();
    // The site beside the popup is the first of them.
    expect((await reader.readRaw()).settings).toEqual({ reach: 'listed', onlySites: ['news.test'] });
    await reader.article.bringToFront();
    await untilMarked(reader.article, FIRST);
    await reader.choose('#sites .lines button');
    await reader.article.bringToFront();
    await untilMarked(reader.article, []);
  });
}
