import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { EXAMPLES } from '@/knowledge/examples/examples';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { untilShown } from './harness/shadow';
import { untilMarked } from './marked';
import { boxes } from './marking';

const packText = (name: string) =>
  readFileSync(new URL(`../../knowledge/examples/${name}.pack.json`, import.meta.url), 'utf8');

const STORY = `<!doctype html><title>Trip</title><article><h1>A trip</h1><p id="p">She flew from Ouagadougou to Reykjavik and paid in Malagasy Ariary.</p><p>${'More words of the story follow here. '.repeat(20)}</p></article>`;

const said = (page: Page) =>
  page.evaluate(() => (document.querySelector('#packs')?.textContent ?? '').replace(/\s+/g, ' '));
const untilSaid = (page: Page, words: string) =>
  until(async () => (await said(page)).includes(words), `the section says “${words}”`);
const press = (page: Page, words: string) =>
  until(
    () =>
      page.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('#packs button, #packs label')];
        const found = all.find((one) => one.textContent?.trim().startsWith(wanted));
        found?.click();
        return found !== undefined;
      }, words),
    `“${words}” can be pressed`,
  );
const drop = async (page: Page, name: string, text: string) => {
  await until(
    () => page.evaluate(() => document.querySelector('#packs .data-drop') !== null),
    'a file can be dropped',
  );
  await page.evaluate(
    (fileName, content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      document
        .querySelector('#packs .data-drop')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    name,
    text,
  );
};
const privateMarks = async (page: Page) =>
  (await boxes(page)).filter(({ look }) => look.includes('mark')).length;
const untilPrivate = (page: Page, count: number) =>
  until(
    async () => (await privateMarks(page)) === count,
    `${count} marks are drawn where the page cannot look`,
  );

eachBrowser('packs', (stage) => {
  it('are installed, marked in private or in public, updated, switched off and removed', async () => {
    stage.news.serve('http://travel.test/trip.html', STORY);
    const story = await stage.browser.open('http://travel.test/trip.html');
    const options = await stage.browser.openOwn('options.html');
    for (const { name, head } of EXAMPLES) {
      await drop(options, `${name}.pack.json`, packText(name));
      await untilSaid(options, 'It will mark, for example:');
      await press(options, 'Install');
      await untilSaid(options, `“${head.title.en}” is installed.`);
    }
    await story.bringToFront();
    await untilPrivate(story, 3);
    await untilMarked(story, []);
    const spot = await story.$eval('#p', (element) => {
      const range = document.createRange();
      range.setStart(element.firstChild!, 14);
      range.setEnd(element.firstChild!, 25);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await story.mouse.move(spot.x, spot.y, { steps: 3 });
    await untilShown(story, 'From “Countries and capitals”');
    await untilShown(story, 'Ouagadougou is the capital of Burkina Faso');
    await story.mouse.move(5, 5);

    await options.bringToFront();
    await press(options, 'Pages may see its marks');
    await story.bringToFront();
    await untilMarked(story, ['Ouagadougou', 'Reykjavik']);

    const updated = packText('countries')
      .replace('"version":"1.0.0"', '"version":"1.1.0"')
      .replace('Reykjavik is the capital of', 'Reykjavik, by the sea, is the capital of')
      .replace(/^\{"id":"zagreb".*\n/m, '');
    await options.bringToFront();
    await drop(options, 'countries.pack.json', updated);
    await untilSaid(options, 'Against version 1.0.0: 0 new, 1 changed, 1 gone.');
    const lists = await options.evaluate(() =>
      [...document.querySelectorAll('.pack-changes')].map((list) => (list as HTMLElement).innerText),
    );
    // Closed: the names are there for who asks.
    expect(lists).toEqual(['1 changed', '1 gone']);
    await options.focus('.pack-changes summary');
    await options.keyboard.press('Enter');
    await untilSaid(options, 'Reykjavikfacts');
    await press(options, 'Update');
    await untilSaid(options, 'Version 1.1.0');

    await press(options, 'Mark its names');
    await story.bringToFront();
    await untilMarked(story, []);
    await options.bringToFront();
    await options.focus('button[aria-label="Remove “Countries and capitals”"]');
    await options.keyboard.press('Enter');
    const asked = () =>
      options.evaluate(() => {
        const dialog = document.querySelector('#packs dialog[open]');
        return dialog && document.activeElement?.closest('dialog') === dialog
          ? dialog.querySelector('h3')?.textContent
          : null;
      });
    await until(async () => (await asked()) === 'Remove “Countries and capitals”?', 'it asks first');
    await options.keyboard.press('Escape');
    await until(
      () =>
        options.evaluate(
          () => document.activeElement?.getAttribute('aria-label') === 'Remove “Countries and capitals”',
        ),
      'the button has the keyboard again',
    );
    await options.keyboard.press('Enter');
    await until(async () => (await asked()) !== null, 'it asks again');
    await options.$eval('#packs dialog[open] .danger', (button) => (button as HTMLButtonElement).click());
    await untilSaid(options, '“Countries and capitals” is removed.');
    await until(
      () => options.evaluate(() => document.querySelectorAll('.pack').length === 1),
      'one pack is left in the list',
    );

    stage.browser = await stage.browser.restart();
    const again = await stage.browser.open('http://travel.test/trip.html');
    await untilPrivate(again, 1);
  });

  it('are refused with line, path and reason, and nothing is written', async () => {
    const options = await stage.browser.openOwn('options.html');
    const bad = packText('currencies')
      .replace('"type":"concept"', '"type":"animal"')
      .replace('"id":"currencies"', '"id":"coins"');
    await drop(options, 'coins.json', bad);
    await untilSaid(options, '“coins.json” is no pack that can be installed: 1 problem.');
    expect(await said(options)).toMatch(
      /“entities\[0\]\.type” holds something that cannot stand there\.\s*line 4, entities\[0\]\.type: /,
    );
    await drop(options, 'page.json', '<!doctype html>');
    await untilSaid(options, 'line 1: this is no pack: a pack is one JSON object');
    expect(await options.evaluate(() => document.querySelector('[data-pack=coins]'))).toBe(null);
  });
});
