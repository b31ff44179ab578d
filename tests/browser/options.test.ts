/** Settings: what the reader chooses shows at once in the pages that are open, and is there again after a restart. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { command } from './command';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { shownText, untilShown } from './harness/shadow';
import { untilMarked } from './marked';
import { keepsWhatWasChosen } from './settings/keeping';
import { createReader, EVERY, FIRST, isStamped } from './settings/reader';

eachBrowser('settings', (stage) => {
  const reader = createReader(stage);

  beforeEach(() => reader.openBoth());
  afterEach(async () => {
    await reader.storeRaw({});
    for (const page of (await stage.browser.browser.pages()).slice(1)) await page.close();
  });

  it('marks each name once a section, every time, or under the pointer, without a reload', async () => {
    await untilMarked(reader.article, FIRST);
    await reader.pick('density', 'every');
    await reader.untilSaved();
    await reader.article.bringToFront();
    await untilMarked(reader.article, EVERY);
    await reader.pick('density', 'pointer');
    await reader.article.bringToFront();
    await untilMarked(reader.article, []);
    await reader.rest('#again');
    await untilMarked(reader.article, ['Vladimir Putin']);
    await untilShown(reader.article, 'Vladimir Putin');
    await reader.leave();
    await untilMarked(reader.article, []);
    expect(await isStamped(reader.article)).toBe(true);
  });

  it('draws marks in the look that was chosen', async () => {
    await untilMarked(reader.article, FIRST);
    const looks = () =>
      reader.article.evaluate(() =>
        ['dotted', 'solid', 'dashed', 'background'].filter(
          (look) => (CSS.highlights.get(`names-${look}`)?.size ?? 0) > 0,
        ),
      );
    expect(await looks()).toEqual(['dotted', 'solid']);
    await reader.pick('marks', 'background');
    await reader.article.bringToFront();
    await until(async () => (await looks()).join() === 'background', 'all marks have a wash');
    await untilMarked(reader.article, FIRST);
  });

  it('opens cards only while the chosen key is down', async () => {
    await untilMarked(reader.article, FIRST);
    await reader.choose('label:has(input[name="hold"][value="Shift"])');
    await reader.untilSaved();
    await reader.rest('#first');
    // Longer than a dwell: a card without the key would be there.
    await reader.article.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    expect(await shownText(reader.article)).toBe('');
    await reader.article.keyboard.down('Shift');
    await untilShown(reader.article, 'Vladimir Putin');
    await reader.article.keyboard.up('Shift');
    await reader.leave();
  });

  it('shows cards in the chosen language and colours', async () => {
    await untilMarked(reader.article, FIRST);
    await reader.pick('language', 'fr');
    await until(
      () => reader.options.evaluate(() => document.documentElement.lang === 'fr'),
      'the options are French',
    );
    await reader.pick('theme', 'dark');
    await until(
      () => reader.options.evaluate(() => getComputedStyle(document.documentElement).colorScheme === 'dark'),
      'the options are dark',
    );
    await reader.rest('#first');
    await untilShown(reader.article, 'Vladimir Poutine');
    await untilShown(reader.article, 'Enregistrer');
    await reader.leave();
  });

  it('pauses, and stays off where the site is not among the chosen ones', async () => {
    await untilMarked(reader.article, FIRST);
    await reader.choose('#sites .line-field button');
    await reader.article.bringToFront();
    await untilMarked(reader.article, []);
    await reader.choose('#sites .line-field button');
    await reader.article.bringToFront();
    await untilMarked(reader.article, FIRST);

    await reader.pick('reach', 'listed');
    await reader.article.bringToFront();
    await untilMarked(reader.article, []);
    await reader.options.bringToFront();
    await reader.options.type('#site', 'http://news.test/anything');
    await reader.options.keyboard.press('Enter');
    await until(
      () =>
        reader.options.evaluate(
          () => document.querySelector('#sites li')?.textContent?.startsWith('news.test') === true,
        ),
      'the site is listed',
    );
    await reader.article.bringToFront();
    await untilMarked(reader.article, FIRST);
    expect(await isStamped(reader.article)).toBe(true);
  });

  it('ends a pause by itself, in a page that was open all the while', async () => {
    await untilMarked(reader.article, FIRST);
    await reader.options.evaluate((pausedUntil) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(letter: object): Promise<void> } } }
      ).chrome;
      return runtime.sendMessage({ request: 'changeSettings', letter: { choices: { pausedUntil } } });
    }, new Date(Date.now() + 3_000).toISOString());
    await untilMarked(reader.article, []);
    await untilMarked(reader.article, FIRST);
  });

  it('does what the shortcuts say', async () => {
    await untilMarked(reader.article, FIRST);
    await reader.article.bringToFront();
    await command(stage.browser, 'toggle-site');
    await untilMarked(reader.article, []);
    await command(stage.browser, 'toggle-site');
    await untilMarked(reader.article, FIRST);
    await command(stage.browser, 'next-mention');
    await untilShown(reader.article, 'President of Russia');
    await command(stage.browser, 'next-mention');
    await untilShown(reader.article, 'Leader of North Korea');
    await command(stage.browser, 'previous-mention');
    await untilShown(reader.article, 'President of Russia');
  });

  keepsWhatWasChosen(stage, reader);
});
