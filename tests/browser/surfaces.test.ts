/** Ways in from outside the page: the context menu, the address bar, commands. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { badgeText } from './badge';
import { chooseInMenu, command } from './command';
import { eachBrowser } from './harness/each-browser';
import { inFirefoxChrome, type TestBrowser, until } from './harness/launch';
import { untilShown } from './harness/shadow';
import { enter, offered } from './omnibox';
import { inPanel, textInPanel } from './real-panel';
import { stateOf } from './state-of';

const STORY = 'http://news.test/surfaces.html';
const HTML = `<!doctype html><html lang="en"><title>A pact</title><article><h1>A pact in Pyongyang</h1>
  <p>Vladimir Putin met Kim Jong Un in Pyongyang. They signed a pact.</p></article></html>`;

const QUIET = 'http://news.test/quiet.html';
const SHOP = 'http://shop.test/mug.html';
const PRODUCT = `<!doctype html><html lang="en"><title>A mug</title><meta property="og:type" content="product"><main>
  <p>This mug shows Vladimir Putin and Kim Jong Un in Pyongyang. It holds a pint of tea.</p></main></html>`;

/** Addresses of all that is open in Firefox's window: tabs, and the popup. */
const ADDRESSES = `(() => {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  return [...document.querySelectorAll('browser')].map(({ currentURI }) => currentURI?.spec).join(' ');
})()`;
/** Closes the popup, and tabs of ours. */
const CLOSE_OWN = `(() => {
  const { document, gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
  for (const tab of [...gBrowser.tabs])
    if (tab.linkedBrowser.currentURI.spec.startsWith('moz-extension:')) gBrowser.removeTab(tab);
})()`;

const CLOSE_SIDEBAR = `Services.wm.getMostRecentWindow('navigator:browser').SidebarController.hide()`;

/** Gives or takes back the leave to read all sites, as the browser's own page for extensions does. */
async function allowSites({ kind, browser, origin, open }: TestBrowser, allowed: boolean): Promise<void> {
  if (kind === 'firefox') {
    const act = allowed ? 'add' : 'remove';
    await inFirefoxChrome(
      browser,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('backstory@backstory.invalid');
        await ExtensionPermissions.${act}(extension.id, { origins: ['http://*/*', 'https://*/*', 'file:///*'], permissions: [] }, extension);
      })()`,
    );
    return;
  }
  const page = await open('chrome://extensions');
  await page.evaluate(
    (id, access) =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> } };
        }
      ).chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: access }),
    new URL(origin).host,
    allowed ? 'ON_ALL_SITES' : 'ON_CLICK',
  );
  await page.close();
}

eachBrowser('ways in', (stage) => {
  /** The own page that was opened, over the article or in a tab: in Firefox no driver sees into it, so it is opened once more. */
  async function untilOwn(path: string): Promise<Page> {
    const { browser, origin, kind, openOwn } = stage.browser;
    const address = `${origin}/${path}`;
    let found: Page | null | undefined = null;
    await until(async () => {
      if (kind === 'firefox')
        return ((await inFirefoxChrome(browser, ADDRESSES)) as string).includes(address);
      found = await browser
        .targets()
        .find((one) => one.url() === address)
        ?.asPage();
      return Boolean(found);
    }, `${path} is open`);
    if (kind === 'firefox') await inFirefoxChrome(browser, CLOSE_OWN);
    return found ?? openOwn(path);
  }
  const shows = (page: Page, text: string) =>
    until(
      () => page.evaluate((wanted) => document.body.innerText.includes(wanted), text),
      `it shows “${text}”`,
    );

  beforeAll(() => stage.news.serve(STORY, HTML));

  const countTabs = (own: Page) =>
    own.evaluate(async () => {
      const { tabs } = (
        globalThis as unknown as { chrome: { tabs: { query(asked: object): Promise<object[]> } } }
      ).chrome;
      return (await tabs.query({})).length;
    });
  /** Does something with an own page beside, and waits for words in the side panel, not in a tab. */
  async function untilPanel(act: (own: Page) => Promise<void>, words: string): Promise<void> {
    const { browser, openOwn } = stage.browser;
    const own = await openOwn('options.html');
    const tabs = await countTabs(own);
    await act(own);
    await until(async () => (await textInPanel(own)).includes(words), `the panel shows “${words}”`);
    expect(await countTabs(own)).toBe(tabs);
    if (stage.kind === 'firefox') await inFirefoxChrome(browser, CLOSE_SIDEBAR);
    else await inPanel(own, (panel) => panel.defaultView?.close());
    await own.close();
  }

  it('looks up what is selected, from the context menu: in the side panel, and where there was no press in the popup', async () => {
    const selected = { selectionText: ' kim jong ' };
    await untilPanel((own) => chooseInMenu(stage.browser, 'look-up', selected, own), 'Kim Jong Un');
    // Firefox takes each choice in its menu for a press.
    if (stage.kind === 'firefox') return;
    const article = await stage.browser.open(STORY);
    await chooseInMenu(stage.browser, 'look-up', selected);
    const popup = await untilOwn('popup.html#look-up=kim%20jong');
    await shows(popup, 'Kim Jong Un');
    expect(await popup.$eval('.search input', (box) => box.value)).toBe('kim jong');
    await popup.close();
    await article.close();
  });

  it('offers names in the address bar, and Enter opens the card', async () => {
    const lines = await offered(stage.browser, 'puitn');
    expect(lines.join('\n')).toContain('Vladimir Putin');
    await enter(stage.browser, 'Vladimir Putin');
    const card = await untilOwn('popup.html#entity=vladimir-putin');
    await shows(card, 'Vladimir Putin');
    expect(await card.$('.card')).not.toBeNull();
    await card.close();
  });

  const untilBadge = (own: Page, text: string) =>
    until(async () => (await badgeText(own)) === text, `the toolbar button says “${text}”`);

  it('opens its views by command', async () => {
    const article = await stage.browser.open(STORY);
    for (const [name, path, sign] of [
      ['show-notes', 'popup.html#notes', '#tab-notes[aria-selected=true]'],
      ['look-up', 'popup.html#look-up=', '#tab-look-up[aria-selected=true]'],
      ['open-options', 'options.html', '#keys'],
    ] as const) {
      await command(stage.browser, name);
      const opened = await untilOwn(path);
      await until(async () => (await opened.$(sign)) !== null, `${path} has ${sign}`);
      await opened.close();
      await article.bringToFront();
    }
    await article.close();
  });

  it('opens the side panel by command', async () => {
    const article = await stage.browser.open(STORY);
    await untilPanel(async (own) => {
      await article.bringToFront();
      await command(stage.browser, 'open-panel', own);
    }, 'Kim Jong Un');
    await article.close();
  });

  it('counts the names of the page on the toolbar button, until it is left or its site switched off', async () => {
    stage.news.serve(QUIET, '<!doctype html><title>Quiet</title><article><p>Nobody was there.</p></article>');
    const own = await stage.browser.openOwn('popup.html');
    const article = await stage.browser.open(STORY);
    await untilBadge(own, '3');
    await article.goto(QUIET);
    await untilBadge(own, '');
    await article.goto(STORY);
    await untilBadge(own, '3');
    for (const switching of ['toggle-site', 'pause']) {
      await command(stage.browser, switching);
      await untilBadge(own, '');
      await command(stage.browser, switching);
      await untilBadge(own, '3');
    }
    await article.close();
    await own.close();
  });

  it('marks a page that is no article where the reader wants it, and remembers', async () => {
    stage.news.serve(SHOP, PRODUCT);
    const own = await stage.browser.openOwn('options.html');
    const page = await stage.browser.open(SHOP);
    const isMarked = () => page.evaluate(() => CSS.highlights.size > 0);
    const untilPassedOver = () =>
      until(
        async () => (await stateOf(own, SHOP)) === 'not-article' && !(await isMarked()),
        'the page is read, and passed over',
      );
    await untilPassedOver();
    await command(stage.browser, 'mark-anyway');
    await until(isMarked, 'the page is marked by command');
    await command(stage.browser, 'mark-anyway');
    await untilPassedOver();
    await chooseInMenu(stage.browser, 'mark-anyway');
    await until(isMarked, 'the page is marked');
    await page.reload();
    await until(isMarked, 'the page is marked again');
    const popup = await stage.browser.openOwn('popup.html#page');
    await shows(popup, 'you asked for it');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.over-list button')?.click());
    // A page in the background is not read.
    await page.bringToFront();
    await until(async () => !(await isMarked()), 'the marks are gone');
    await popup.bringToFront();
    await shows(popup, 'No article here');
    for (const opened of [popup, page, own]) await opened.close();
  });

  it('highlights the selection from the context menu, and by command', async () => {
    const article = await stage.browser.open(STORY);
    await until(() => article.evaluate(() => CSS.highlights.size > 0), 'the article is read');
    const select = (start: number, end: number) =>
      article.evaluate(
        (from, to) => {
          const text = document.querySelector('p')?.firstChild as Text;
          document.getSelection()?.setBaseAndExtent(text, from, text, to);
        },
        start,
        end,
      );
    await select(0, 14);
    await chooseInMenu(stage.browser, 'highlight');
    await untilShown(article, 'Highlighted');
    await select(19, 30);
    await command(stage.browser, 'highlight');
    const notes = await stage.browser.openOwn('popup.html#notes');
    await shows(notes, 'Vladimir Putin');
    await shows(notes, 'Kim Jong Un');
    await notes.close();
    await article.close();
  });

  it('says that it may not read pages where the reader took that leave back, and asks for it', async () => {
    await allowSites(stage.browser, false);
    const article = await stage.browser.open(STORY);
    const popup = await stage.browser.openOwn('popup.html');
    await shows(popup, 'Backstory may not read pages');
    expect(await popup.$eval('.empty button', (button) => button.textContent)).toBe('Allow it');
    await popup.close();
    await article.close();
    await allowSites(stage.browser, true);
    const again = await stage.browser.open(STORY);
    await until(() => again.evaluate(() => CSS.highlights.size > 0), 'articles are marked again');
    await again.close();
  });
});
