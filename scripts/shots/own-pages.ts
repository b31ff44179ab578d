/** The pages of the extension but for the side panel: popup, options, welcome, the windows in which notes and cards are made. */
import type { Page } from 'puppeteer-core';
import { until } from '../../tests/browser/harness/launch';
import { pressShown, selectSentence, untilInShadow, untilSettled } from './hand';
import { dropPack } from './reader';
import { press, type Studio, untilDrawn, untilThere } from './studio';

/** A window as wide as most, and one as narrow as a telephone, in CSS pixels. */
const WIDTHS = [1_200, 360];
/** The popup's size in its window (entrypoints/popup/popup.css). */
const POPUP = { width: 380, height: 560 };

/** Takes the pictures beside `article`, a page with names and a highlight on it. */
export async function shootOwnPages(studio: Studio, article: Page): Promise<void> {
  await shootPopup(studio, article);
  await shootNote(studio);
  await shootMaking(studio, article);
  await shootOptions(studio);
  await shootWelcome(studio);
}

/** Opens a page of the extension as if from the tab of `beside`. */
async function openOwn(studio: Studio, path: string, size: { width: number; height: number }): Promise<Page> {
  const page = await studio.test.openOwn(path);
  await page.setViewport(size);
  await untilDrawn(page, studio);
  return page;
}

async function shootPopup(studio: Studio, article: Page): Promise<void> {
  for (const [name, path, there] of [
    ['page', '#page', '.entity-line'],
    ['notes', '#notes', '.note-quote'],
    ['look-up', '#look-up=kim', '.entity-line'],
    ['card', '#entity=putin-kim-summit-2024', '.card .name'],
    ['nothing', '#look-up=xyzzy', '.empty'],
  ] as const) {
    await article.bringToFront();
    const popup = await openOwn(studio, `popup.html${path}`, POPUP);
    await untilThere(popup, there);
    if (name === 'page') {
      await press(popup, '.top-tools .tool');
      await studio.save(popup, 'popup-menu');
      await popup.keyboard.press('Escape');
    }
    await studio.save(popup, `popup-${name}`);
    await popup.close();
  }
}

async function shootNote(studio: Studio): Promise<void> {
  const note = await openOwn(studio, 'note.html?entity=kim-jong-un', { width: 420, height: 420 });
  await untilThere(note, 'textarea');
  await note.type('textarea', 'Ask **why now**.');
  await studio.save(note, 'note');
  await note.close();
}

async function shootMaking(studio: Studio, article: Page): Promise<void> {
  await article.bringToFront();
  await selectSentence(article);
  await pressShown(article, '.toolbar [data-do="make-card"]');
  let making: Page | undefined;
  await until(async () => {
    for (const page of await studio.test.browser.pages())
      if (await page.evaluate(() => location.pathname === '/make-card.html').catch(() => false))
        making = page;
    return Boolean(making && (await making.$('form')));
  }, 'the window to make a card is there');
  await making!.setViewport({ width: 480, height: 680 });
  await untilDrawn(making!, studio);
  await studio.save(making!, 'make-card', { whole: true });
  await making!.close();
}

async function shootOptions(studio: Studio): Promise<void> {
  for (const width of WIDTHS) {
    const options = await openOwn(studio, 'options.html', { width, height: 900 });
    await untilThere(options, '.sample-card .name');
    await untilThere(options, '.deleted-quote');
    await untilThere(options, '.pack');
    await studio.save(options, `options-${width}`, { whole: true });
    if (width === WIDTHS[0]) {
      await dropPack(options);
      await options.$eval('#packs', (section) => section.scrollIntoView({ behavior: 'instant' }));
      await studio.save(options, 'options-pack');
      await press(options, '#data .line-field .danger');
      await studio.save(options, 'options-erase');
    }
    await options.close();
  }
}

async function shootWelcome(studio: Studio): Promise<void> {
  for (const width of WIDTHS) {
    const welcome = await openOwn(studio, 'welcome.html', { width, height: 800 });
    await welcome.bringToFront();
    await until(() => welcome.evaluate(() => CSS.highlights.size > 0), 'the practice article is marked');
    await studio.save(welcome, `welcome-${width}`, { whole: true });
    if (width === WIDTHS[0]) {
      await welcome.evaluate(() => document.querySelector('article')?.scrollIntoView({ block: 'center' }));
      const spot = await welcome.evaluate(() => {
        const text = document.querySelector('article p:nth-of-type(2)')?.firstChild as Text;
        const range = document.createRange();
        const at = text.data.search(/Kim Jong[ -]un/i);
        range.setStart(text, at);
        range.setEnd(text, at + 'Kim Jong Un'.length);
        const { x, y, width: wide, height } = range.getClientRects()[0] as DOMRect;
        return { x: x + wide / 2, y: y + height / 2 };
      });
      await welcome.mouse.move(spot.x - 30, spot.y + 4);
      await welcome.mouse.move(spot.x, spot.y, { steps: 3 });
      await untilInShadow(welcome, '.card .name');
      await pressShown(welcome, '[data-do="toggle card-menu"]');
      await untilSettled(welcome);
      await studio.save(welcome, 'welcome-card');
    }
    await welcome.close();
  }
}
