import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { untilShown } from './harness/shadow';

const STORY = 'http://news.test/story.html';
const HTML = `<!doctype html><html lang="en"><title>A pact</title><article><h1>A pact in Pyongyang</h1>
  <p>Vladimir Putin, the Russian president, met Kim Jong Un, the leader of North Korea, in Pyongyang. They signed a pact.</p>
  <p>Putin left for Vietnam the next day. South Korea and Japan protested.</p></article></html>`;

/** Text of the popup, white space folded. */
const textOf = (popup: Page) => popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
const untilText = (popup: Page, text: string) =>
  until(async () => (await textOf(popup)).includes(text), `the popup shows “${text}”`);
const click = (popup: Page, selector: string) =>
  popup.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), selector);
const activeId = (popup: Page) =>
  popup.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);

eachBrowser('the popup', (stage) => {
  /** The article in one tab, the popup in another. */
  async function openBoth(address = STORY): Promise<{ page: Page; popup: Page }> {
    const page = await stage.browser.open(address);
    const popup = await stage.browser.openOwn('popup.html');
    return { page, popup };
  }

  beforeAll(() => stage.news.serve(STORY, HTML));

  describe('on this page', () => {
    it('lists the names of the page, goes to one and opens its card', async () => {
      const page = await stage.browser.open(STORY);
      await untilMarked(page);
      const popup = await stage.browser.openOwn('popup.html');
      await untilText(popup, 'Vladimir Putin');
      expect(
        await popup.evaluate(() => document.querySelector('[aria-selected="true"][role="tab"]')?.id),
      ).toBe('tab-page');
      await popup.type('.search input', 'kim');
      await until(async () => (await popup.$$('.entity-line')).length === 1, 'the list is narrowed to one');
      await popup.keyboard.press('Enter').catch(() => {});
      // The popup closes itself; until Firefox has let go of its tab it brings no other to the front.
      await until(async () => {
        await page.bringToFront();
        return true;
      }, 'the article is in front');
      await untilShown(page, 'Kim Jong Un');
      await page.close();
    });

    it('says what to do on a page that it cannot read', async () => {
      const { page, popup } = await openBoth('about:blank');
      await until(async () => (await popup.$('[role="tab"]')) !== null, 'the popup is drawn');
      await click(popup, '#tab-page');
      await untilText(popup, 'reload');
      await Promise.all([page.close(), popup.close()]);
    });
  });

  describe('look up', () => {
    it('finds by what is typed, opens the card, and comes back', async () => {
      const { page, popup } = await openBoth('about:blank');
      await until(async () => (await activeId(popup)) === 'INPUT', 'the search box has the focus');
      await popup.keyboard.type('puitn');
      await until(
        async () =>
          (await popup.$eval('.entity-line', (line) => line.textContent ?? '')).includes('Vladimir Putin'),
        'Putin is found',
      );
      await popup.keyboard.press('Enter');
      await until(async () => (await popup.$('.card')) !== null, 'the card is open');
      expect(await textOf(popup)).toContain('Vladimir Putin');
      await popup.keyboard.press('Escape');
      await until(
        async () =>
          (await popup.$('.card')) === null && (await popup.$eval('input', (box) => box.value)) === 'puitn',
        'the search is back as it was',
      );
      await Promise.all([page.close(), popup.close()]);
    });

    it('moves through tabs and results by keys alone', async () => {
      const { page, popup } = await openBoth('about:blank');
      await until(async () => (await popup.$('.entity-line')) !== null, 'results are listed');
      await popup.keyboard.press('ArrowDown');
      await until(
        () => popup.$eval('input', (box) => box.getAttribute('aria-activedescendant') === 'option-1'),
        'the second result is active',
      );
      await popup.focus('[role="tab"][aria-selected="true"]');
      await popup.keyboard.press('ArrowLeft');
      await until(async () => (await activeId(popup)) === 'tab-notes', 'Notes is selected');
      await untilText(popup, 'Nothing saved yet');
      await popup.keyboard.type('x');
      await until(
        async () => (await popup.$eval('input', (box) => box.value)) === 'x',
        'typing goes to the search box',
      );
      await Promise.all([page.close(), popup.close()]);
    });
  });

  it('switches the site off at once, and it stays off after a restart', async () => {
    const page = await stage.browser.open(STORY);
    await untilMarked(page);
    const popup = await stage.browser.openOwn('popup.html');
    await until(async () => (await popup.$('[role="switch"]')) !== null, 'the switch is there');
    await click(popup, '[role="switch"]');
    await untilText(popup, 'Off on news.test');
    await page.bringToFront();
    await until(async () => !(await isMarked(page)), 'the marks are gone');

    stage.browser = await stage.browser.restart();
    const again = await stage.browser.open(STORY);
    const later = await stage.browser.openOwn('popup.html');
    // Where a page sleeps, the popup may have opened with another view.
    await until(async () => (await later.$('#tab-page')) !== null, 'the popup is drawn');
    await click(later, '#tab-page');
    await untilText(later, 'Off on news.test');
    await again.bringToFront();
    expect(await isMarked(again)).toBe(false);
    await later.bringToFront();
    await click(later, '[role="switch"]');
    await again.bringToFront();
    await untilMarked(again);
    await Promise.all([again.close(), later.close()]);
  });

  it('has nothing that axe minds, in any view', async () => {
    const page = await stage.browser.open(STORY);
    await untilMarked(page);
    const popup = await stage.browser.openOwn('popup.html');
    await untilText(popup, 'Kim Jong Un');
    for (const tab of ['#tab-page', '#tab-notes', '#tab-look-up']) {
      await click(popup, tab);
      await until(
        async () => (await popup.$('.entity-line, .empty, .note')) !== null,
        `the view of ${tab} is drawn`,
      );
      expect(await violations(popup), tab).toEqual([]);
    }
    await popup.type('.search input', 'putin');
    await until(
      () => popup.$eval('.entity-line', (line) => line.textContent?.includes('Vladimir Putin') ?? false),
      'Putin is found first',
    );
    await popup.keyboard.press('Enter');
    await until(async () => (await popup.$('.card')) !== null, 'the card is open');
    expect(await violations(popup), 'a card').toEqual([]);
    await Promise.all([page.close(), popup.close()]);
  });
});

const violations = async (popup: Page) => (await axeFindings(popup)).violations;

const isMarked = (page: Page) => page.evaluate(() => CSS.highlights.size > 0);
const untilMarked = (page: Page) => until(() => isMarked(page), 'names are marked');
