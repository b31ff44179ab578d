/** What installed packs cost: installing, the first mark, memory of a tab, looking up, and the start of the background (issue 8). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser, until } from '../browser/harness/launch';
import { startNewsServer } from '../browser/harness/news-server';
import { ask } from '../browser/harness/store-client';
import { type Bench, median } from './bench';
import { names, prose } from './generate';
import { packOfNames } from './packs/pack-of-names';
import { tabMemory } from './tab/memory';
import { untilMarks } from './tab/pair';

/** Aliases of the installed pack; 0 is the bundled pack alone. `PACKS_SIZES=0,1000` measures some. */
const SIZES = (process.env.PACKS_SIZES ?? '0,1000,30000,1000000').split(',').map(Number);
const ROUNDS = 7;
/** UTF-16 units of the article. */
const UNITS = 20_000;
/** An install of a million names on a busy machine, in milliseconds. */
const INSTALL_MS = 900_000;
/** What is typed: a name begun, two words, a typo, nothing that is known. */
const QUERIES = ['Shai', 'Kim Jo', 'Kmi Jong', 'xyzzyplugh'];
const ADDRESS = 'http://news.test/story.html';

/** In the page: when the first mark was drawn, by its own clock, after what it was loaded with. */
const WATCH = `(() => {
  const timer = setInterval(() => {
    if (CSS.highlights.size === 0) return;
    clearInterval(timer);
    globalThis.firstMarkMs = performance.now() - performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd;
  }, 2);
})()`;

async function install(options: Page, file: string): Promise<number> {
  const input = await options.waitForSelector('#packs input[type=file]');
  const start = performance.now();
  await input!.uploadFile(file);
  const press = () =>
    options.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('#packs .data-summary .soft-button');
      button?.click();
      return button !== null;
    });
  await until(press, 'the pack is checked', INSTALL_MS);
  let problem: string | undefined;
  await until(
    async () => {
      const [isThere, told] = await options.evaluate(() => [
        document.querySelector('.pack') !== null,
        document.querySelector('#packs .problem')?.textContent,
      ]);
      problem = told as string | undefined;
      return Boolean(isThere || problem);
    },
    'it is installed',
    INSTALL_MS,
  );
  if (problem) throw new Error(`the pack is not installed: ${problem}`);
  return performance.now() - start;
}

async function measure(aliases: number) {
  const news = await startNewsServer();
  const browser = await launchBrowser('chromium', { proxy: news.proxy });
  const folder = mkdtempSync(join(tmpdir(), 'backstory-packs-'));
  try {
    const texts = names(Math.max(aliases, 300));
    const article = prose(UNITS, [...texts.slice(0, 40), 'Vladimir Putin', 'Kim Jong Un', 'Pyongyang']);
    news.serve(
      ADDRESS,
      `<!doctype html><html lang="en"><title>Story</title><article><h1>Kim Jong Un</h1><p>${article}</p></article>`,
    );
    const options = await browser.openOwn('options.html');
    let installMs = 0;
    if (aliases > 0) {
      const file = join(folder, 'many.pack.json');
      writeFileSync(file, packOfNames(texts));
      installMs = await install(options, file);
      await ask(options, 'choosePack', { id: 'many', choices: { isPublic: true } });
    }
    const page = await browser.open('about:blank');
    await page.evaluateOnNewDocument(WATCH);
    const marks: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.goto(ADDRESS, { waitUntil: 'load' });
      await untilMarks(page);
      marks.push((await page.evaluate('globalThis.firstMarkMs')) as number);
    }
    const { heap } = await tabMemory(page, ADDRESS);
    const timed = async (request: string, letter: object) => {
      const start = performance.now();
      await ask(options, request, letter);
      return performance.now() - start;
    };
    const searches: number[] = [];
    const firstSearch = await timed('lookUp', { query: QUERIES[0] });
    for (let round = 0; round < ROUNDS; round++)
      for (const query of QUERIES) searches.push(await timed('lookUp', { query }));
    const starts: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await browser.stopBackground();
      starts.push(await timed('readCard', { entity: 'kim-jong-un', near: [] }));
    }
    return {
      installMs,
      markMs: median(marks),
      heap,
      firstSearch,
      searchMs: median(searches),
      slowestMs: Math.max(...searches),
      startMs: median(starts),
    };
  } finally {
    await browser.close();
    await news.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const packs: Bench = async () => {
  const rows: (string | number)[][] = [];
  for (const aliases of SIZES) {
    const name = aliases === 0 ? 'bundled alone' : aliases.toLocaleString('en');
    const of = await measure(aliases).catch((error: Error) => error);
    if (of instanceof Error) {
      // The other sizes are worth their figures all the same.
      console.error(`${name}: ${of.message}`);
      rows.push([name, 'failed', '–', '–', '–', '–', '–', '–']);
      continue;
    }
    const ms = (value: number) => value.toFixed(0);
    rows.push([
      name,
      (of.installMs / 1_000).toFixed(1),
      ms(of.markMs),
      (of.heap / 1e6).toFixed(1),
      ms(of.firstSearch),
      ms(of.searchMs),
      ms(of.slowestMs),
      ms(of.startMs),
    ]);
    console.log(rows.at(-1)!.join('  '));
  }
  return {
    title: 'Installed packs',
    note: `A pack of so many names, five to an entity, installed through the options and public. “Install”: from the file to the pack in the list, checking and summary with it. “First mark”: after DOMContentLoaded, of an article of ${UNITS / 1_000} kB that names forty of them, median of ${ROUNDS} loads. “Heap”: the tab’s JavaScript heap after a full collection. “Look-up”: from an own page and back through the driver, the first one (which reads the index from the disk), then the median and the slowest of ${ROUNDS} × ${QUERIES.length} (a name begun, two words, a typo, nothing known). “Start”: a card asked of a background that was stopped, median of ${ROUNDS}. Load average of the machine at the end: ${loadavg()[0]!.toFixed(1)}.`,
    tables: [
      {
        caption: 'By names in the pack',
        head: [
          'names',
          'install, s',
          'first mark, ms',
          'heap, MB',
          'first look-up, ms',
          'look-up, ms',
          'slowest, ms',
          'start, ms',
        ],
        rows,
      },
    ],
    plots: [],
  };
};

export default packs;
