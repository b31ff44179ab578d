/** From opening the popup to what it says of the page, and from a key to the names found: two seconds have to do for both (issue 7). */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser, until } from '../browser/harness/launch';
import { startNewsServer } from '../browser/harness/news-server';
import { type Bench, median } from './bench';
import { untilMarks } from './tab/pair';

/** The promises, in milliseconds. */
const PROMISED = { warm: 100, cold: 300, key: 16 };
/** Popups opened; a few before are not counted. */
const ROUNDS = { warm: 20, cold: 12, uncounted: 3 };
/** The keys typed, each in place of the one before, so that other names are found. */
const KEYS = [...'pkncwmjstbrapkncwmjstb'];

const ADDRESS = 'http://news.test/popup-bench.html';
const ARTICLE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A pact</title><article><h1>A pact</h1>
  <p>Vladimir Putin met Kim Jong Un, the leader of North Korea, in Pyongyang. South Korea, Japan and NATO protested.</p></article>`;

/**
 * In the popup, from its start on: the moment at which the frame was handed over to be painted in which the list in sight changed last.
 * Lines below the edge come later, and nobody waits for them.
 */
const WATCH = `
  globalThis.seen = { rows: 0, painted: 0, keyAt: 0, sight: '' };
  addEventListener('input', ({ timeStamp }) => { seen.keyAt = timeStamp; }, true);
  const inSight = () => [...document.querySelectorAll('.entity-line')]
    .filter((line) => line.getBoundingClientRect().top < innerHeight).map((line) => line.textContent).join('|');
  new MutationObserver(() => {
    requestAnimationFrame(() => {
      const sight = inSight();
      if (sight === seen.sight) return;
      seen.sight = sight;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        seen.painted = performance.now();
        if (!seen.rows && sight !== '') seen.rows = seen.painted;
      };
      port2.postMessage(null);
    });
  }).observe(document, { subtree: true, childList: true, characterData: true });
`;
/** A page that does nothing, for what the browser itself takes to show one of an extension's. */
const EMPTY = '<!doctype html><meta charset="utf-8"><title>Empty</title><p class="entity-line">Empty</p>';

/** A folder with the build and an empty page in it. */
function withEmptyPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-popup-'));
  cpSync(process.env.BACKSTORY_BUILD ?? '.output/chrome-mv3', folder, { recursive: true });
  writeFileSync(join(folder, 'empty.html'), EMPTY);
  return folder;
}

const popup: Bench = async () => {
  const news = await startNewsServer();
  const build = withEmptyPage();
  const browser = await launchBrowser('chromium', { proxy: news.proxy, build });
  const part = (times: readonly number[], share: number) =>
    [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  try {
    news.serve(ADDRESS, ARTICLE);
    const article = await browser.open(ADDRESS);
    await untilMarks(article);
    const open = async (name = 'popup'): Promise<Page> => {
      await article.bringToFront();
      const page = await browser.browser.newPage();
      await page.evaluateOnNewDocument(WATCH);
      await page.goto(`${browser.origin}/${name}.html`);
      await until(async () => ((await page.evaluate('seen.rows')) as number) > 0, `${name} shows its lines`);
      return page;
    };
    const opened = async (rounds: number, names: readonly string[], before: () => Promise<void>) => {
      const times = names.map((): number[] => []);
      for (let round = 0; round < rounds + ROUNDS.uncounted; round++) {
        for (const [n, name] of names.entries()) {
          await before();
          const page = await open(name);
          if (round >= ROUNDS.uncounted) times[n]!.push((await page.evaluate('seen.rows')) as number);
          await page.close();
        }
      }
      return times;
    };
    const [warm, empty] = await opened(ROUNDS.warm, ['popup', 'empty'], async () => {});
    const [cold] = await opened(ROUNDS.cold, ['popup'], () => browser.stopBackground());
    const keys: number[] = [];
    const page = await open();
    await page.click('#tab-look-up');
    for (const key of KEYS) {
      await page.$eval('.search input', (input) => (input as HTMLInputElement).select());
      // Every key finds something else than the one before, which then is in sight anew.
      await page.evaluate('seen.painted = 0');
      await page.keyboard.type(key);
      await until(
        async () => (await page.evaluate('seen.keyAt > 0 && seen.painted > seen.keyAt')) as boolean,
        `“${key}” is answered`,
      );
      // Several changes may follow one key: the last is what the reader waits for.
      await page.evaluate('new Promise((done) => requestIdleCallback(done))');
      keys.push((await page.evaluate('seen.painted - seen.keyAt')) as number);
    }
    const row = (what: string, times: readonly number[] = [], promise: number | '–' = '–') => [
      what,
      times.length,
      median(times).toFixed(0),
      part(times, 0.95).toFixed(0),
      promise,
    ];
    return {
      title: 'The popup',
      note: `From the navigation to the frame that lists the names of the page, and from a key in “Look up” to the frame in which what is in sight of the list changed last, by the popup's own clock; at 60 frames a second, a frame alone may be 17 ms away. ${(await browser.browser.version()).replace(/^\w+\/(\d+).*/, 'Chromium $1')}, headless, the popup in a tab; the extension as \`npm run build\` wrote it.`,
      tables: [
        {
          caption: 'Milliseconds',
          head: ['', 'times', 'median', 'p95', 'promise'],
          rows: [
            row('opened, background awake', warm, PROMISED.warm),
            row('an empty page of an extension, in turns with it', empty),
            row('opened, background stopped before', cold, PROMISED.cold),
            row('a key to its answer on the screen', keys, PROMISED.key),
          ],
        },
      ],
      plots: [],
    };
  } finally {
    await browser.close();
    await news.close();
    rmSync(build, { recursive: true, force: true });
  }
};

export default popup;
