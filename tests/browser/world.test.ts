/** Forty pages as the web has them: with us they are what they are without us, and what a page sees tells nothing of the reader. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type BrowserKind } from '../../scripts/browsers.mjs';
import { launchBrowser, type TestBrowser, until } from './harness/launch';
import { type NewsServer, startNewsServer } from './harness/news-server';
import { sendFrom } from './harness/taken-over';
import { boxes } from './marking';
import { stateOf } from './state-of';
import { APPS } from './world/apps';
import { LAYOUTS } from './world/layouts';
import { ODD, WORLD_SIZE } from './world/odd';
import type { WorldPage } from './world/page';
import { readTranscript, record, type Transcript } from './world/recorder';

const PAGES: readonly WorldPage[] = [...LAYOUTS, ...APPS, ...ODD];
/** A name that the knowledge has, and one of nobody, as long and as wide. */
const KNOWN = 'Vladimir Putin';
const NOBODY = 'Valdimir Tupin';
/** With marks, all pages are looked at every time; what takes a second browser, each so many (the soak: all). */
const EVERY = process.env.SOAK ? 1 : 8;
const some = PAGES.filter((_, n) => n % EVERY === 3 % EVERY);
const PREACT = readFileSync(new URL('../../node_modules/preact/dist/preact.mjs', import.meta.url), 'utf8');

const addressOf = (slug: string, name: string) =>
  `http://news.test/${name === KNOWN ? 'known' : 'nobody'}/${slug}`;

/** A tab with a recorder that goes from page to page. */
async function createReader(
  test: TestBrowser,
): Promise<(address: string, isReady: (page: Page) => Promise<void>) => Promise<Transcript>> {
  const page = await test.browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`error: ${(error as Error).message}`));
  await record(page);
  return async (address, isReady) => {
    said.length = 0;
    await page.goto(address, { waitUntil: 'load' });
    await isReady(page);
    const transcript = await readTranscript(page);
    return { ...transcript, console: [...said].sort() };
  };
}

const loaded = async () => {};
const marked = (page: Page) =>
  until(() => page.evaluate(() => CSS.highlights.size > 0), `${page.url()} is marked`);
const painted = (page: Page) =>
  until(async () => (await boxes(page)).length > 0, `a highlight is painted on ${page.url()}`);
/** Sections of the first transcript that the second has otherwise, with both values. */
const differences = (wanted: Transcript, found: Transcript, but: readonly string[] = []) =>
  Object.fromEntries(
    Object.keys(wanted)
      .filter((section) => !but.includes(section))
      .filter((section) => JSON.stringify(found[section]) !== JSON.stringify(wanted[section]))
      .map((section) => [section, { wanted: wanted[section], found: found[section] }]),
  );
const kinds = (process.env.BACKSTORY_BROWSERS?.split(',') as BrowserKind[] | undefined) ?? BROWSER_KINDS;

it(`there are ${WORLD_SIZE} pages`, () => {
  expect(new Set(PAGES.map(({ slug }) => slug)).size).toBe(WORLD_SIZE);
});

describe.each(kinds.map((kind) => ({ kind })))('the world in $kind', ({ kind }) => {
  let news: NewsServer;
  let without: TestBrowser;
  const opened: TestBrowser[] = [];
  const launch = async (withExtension: boolean) => {
    const test = await launchBrowser(kind, { proxy: news.proxy, withExtension });
    opened.push(test);
    return test;
  };
  beforeAll(async () => {
    news = await startNewsServer();
    news.serve('http://news.test/preact.mjs', { body: PREACT, type: 'text/javascript' });
    for (const name of [KNOWN, NOBODY])
      for (const { slug, html, type, headers = {} } of PAGES)
        news.serve(addressOf(slug, name), { body: html(name), headers, ...(type ? { type } : {}) });
    without = await launch(false);
  });
  afterAll(async () => {
    for (const test of opened) await test.close();
    await news.close();
  });

  it('is seen by the recorder when it is touched', async () => {
    const read = await createReader(without);
    const address = addressOf('plain', KNOWN);
    const before = await read(address, loaded);
    expect(differences(before, await read(address, loaded))).toEqual({});
    const touched = await read(address, (page) =>
      page.evaluate(async () => {
        document.documentElement.append(document.createElement('div'));
        document.querySelector('h1')!.attachShadow({ mode: 'closed' });
        document.getElementById('p2')!.style.height = '2000px';
        document.getElementById('p1')!.style.color = 'red';
        CSS.highlights.set('x', new Highlight());
        document.adoptedStyleSheets = [new CSSStyleSheet()];
        document.body.append(document.createElement('iframe'));
        Object.assign(window, { found: 1 });
        performance.mark('x');
        console.log('x');
        const heard = new Promise((done) => addEventListener('message', done, { once: true }));
        postMessage('x');
        await heard;
        await fetch('/asked').catch(() => {});
        getSelection()!.selectAllChildren(document.body);
      }),
    );
    const sections = Object.keys(differences(before, touched));
    expect(sections.sort()).toEqual(
      'adopted boxes calls changes children console events frames globals highlights html marks mutations resources selection size styles'.split(
        ' ',
      ),
    );
  });

  it('is as it was but for the marks', async () => {
    const [bare, read] = [await createReader(without), await createReader(await launch(true))];
    const seen: Record<string, unknown> = {};
    for (const { slug } of PAGES) {
      const address = addressOf(slug, KNOWN);
      const [wanted, found] = await Promise.all([bare(address, loaded), read(address, marked)]);
      const changed = differences(wanted, found, ['highlights', 'adopted']);
      const marks = (found.highlights as string[]).filter(
        (name) => !/^names-(solid|dotted|dashed|background) \d+$/.test(name),
      );
      const sheets = (found.adopted as number) - (wanted.adopted as number);
      if (Object.keys(changed).length > 0 || marks.length > 0 || sheets !== 1)
        seen[slug] = { changed, marks, sheets };
    }
    expect(seen).toEqual({});
  }, 600_000);

  it('is as it was where nothing is marked', async () => {
    const ours = await launch(true);
    // The tab that reads is opened last: it has the focus.
    const own = await ours.openOwn('popup.html');
    const [bare, read] = [await createReader(without), await createReader(ours)];
    const seen: Record<string, unknown> = {};
    for (const { slug } of some) {
      const address = addressOf(slug, NOBODY);
      const looked = () =>
        until(async () => (await stateOf(own, address)) === 'reading', `${address} has been read`);
      const [wanted, found] = await Promise.all([bare(address, loaded), read(address, looked)]);
      const changed = differences(wanted, found);
      if (Object.keys(changed).length > 0) seen[slug] = changed;
    }
    expect(seen).toEqual({});
  }, 600_000);

  it('does not depend on what the reader saved there', async () => {
    const readers = await Promise.all(
      [
        { prefix: 'The ', exact: 'harbour office opened', suffix: ' its doors early on Monday' },
        { prefix: 'a speech, said the baker, but ', exact: 'everybody stayed', suffix: ' to the end, and' },
      ].map(async (quote) => {
        const ours = await launch(true);
        await saveOn(await ours.openOwn('popup.html'), quote);
        return createReader(ours);
      }),
    );
    const seen: Record<string, unknown> = {};
    for (const { slug } of some) {
      const address = addressOf(slug, KNOWN);
      const isReady = async (page: Page) => {
        await marked(page);
        await painted(page);
      };
      const [one, other] = await Promise.all(readers.map((read) => read(address, isReady)));
      const changed = differences(one!, other!);
      if (Object.keys(changed).length > 0) seen[slug] = changed;
      // One empty element while something of ours is shown, and no more.
      expect(one!.children).toEqual(['head', 'body', 'div']);
      expect(one!.html).toMatch(/<\/body><div(?: xmlns="[^"]+")?(?:><\/div>| ?\/>)<\/html>$/);
    }
    expect(seen).toEqual({});
  }, 600_000);
});

/** Saves a highlight with a note on every page, as an import does. */
async function saveOn(own: Page, quote: { exact: string; prefix: string; suffix: string }): Promise<void> {
  const importId = 'urn:uuid:00000000-0000-4000-8000-00000000ffff';
  const at = '2026-01-01T00:00:00.000Z';
  const records = PAGES.map(({ slug }, n) => ({
    annotation: {
      id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      motivation: 'highlighting',
      target: {
        source: addressOf(slug, KNOWN),
        selector: [{ type: 'TextQuoteSelector', ...quote }],
      },
      body: [
        {
          type: 'TextualBody',
          value: `Nobody’s business: ${quote.exact}`,
          format: 'text/plain',
          purpose: 'commenting',
        },
      ],
      colour: 'yellow',
      title: 'Tea on the quay',
      entities: [],
      createdAt: at,
      modifiedAt: at,
      revision: 1,
    },
    history: [],
  }));
  const [staged] = await sendFrom(own, [
    { request: 'stageImport', letter: { importId, order: 'revision', part: 0, records, cards: [] } },
  ]);
  expect(staged).toMatchObject({ ok: true });
  await until(async () => {
    const [merged] = await sendFrom(own, [{ request: 'mergeImport', letter: { importId, parts: 1 } }]);
    return JSON.stringify(merged).includes('"done"');
  }, 'the highlights are saved');
}
