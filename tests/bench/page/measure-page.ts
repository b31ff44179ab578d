/**
 * Measures a page in real Chromium: every figure from a fresh load, rounds interleaved, medians reported, in the main
 * thread's own time, so that what other programs take of the machine does not count.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';
import { build } from 'vite';
import { requireBrowser } from '../../../scripts/browsers.mjs';
import type { Step } from './in-page';

/** The steps of a whole reading, in order. */
const WHOLE = ['walk', 'judge', 'hand', 'detect', 'take', 'paint'] as const satisfies readonly Step[];

export interface PageFigures {
  /** Median milliseconds of a bare TreeWalker walk. */
  readonly bare: number;
  /** Median milliseconds of each step of a whole reading. */
  readonly steps: Readonly<Record<(typeof WHOLE)[number], number>>;
  /** What the page itself pays, all steps but the background's, over `bare`: what issues 2 and 4 set a limit to. */
  readonly ratio: number;
  /** All steps together over `bare`. */
  readonly whole: number;
}

/** Returns the figures of a page with a compiled, encoded lexicon, from `rounds` fresh loads of each kind. */
export async function measurePage(html: string, encoded: string, rounds: number): Promise<PageFigures> {
  const script = `${await bundle()};globalThis.steps=createSteps(${JSON.stringify(encoded)});void 0`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    pipe: true,
    args: [
      '--disable-background-networking',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const bare: number[] = [];
    const whole: number[][] = [];
    for (let round = 0; round < rounds; round++) {
      bare.push(...(await measure(browser, address, script, ['bare'])));
      whole.push(await measure(browser, address, script, WHOLE));
    }
    const steps = Object.fromEntries(
      WHOLE.map((step, at) => [step, median(whole.map((times) => times[at] ?? 0))]),
    ) as PageFigures['steps'];
    const walk = median(bare);
    const over = (without?: Step): number =>
      median(whole.map((times) => times.reduce((sum, ms, at) => sum + (WHOLE[at] === without ? 0 : ms), 0))) /
      walk;
    return { bare: walk, steps, ratio: over('detect'), whole: over() };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Milliseconds of the main thread for each step, on one fresh load. */
async function measure(
  browser: Browser,
  address: string,
  script: string,
  steps: readonly Step[],
): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.evaluate(script);
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const run = async (step: Step): Promise<number> => {
    const before = await threadMs(client);
    await page.evaluate(`steps.${step}()`);
    return (await threadMs(client)) - before;
  };
  await run('nothing');
  const call = await run('nothing');
  // What two frames cost in which nothing is drawn.
  await run('frames');
  const frames = await run('frames');
  const times: number[] = [];
  let before = await threadMs(client);
  for (const step of steps) {
    await page.evaluate(`steps.${step}()`);
    const after = await threadMs(client);
    // From the end of one step to that of the next: what a step leaves to a later task of the browser counts.
    times.push(after - before - (step === 'paint' ? frames : call));
    before = after;
  }
  await page.close();
  return times;
}

/** Time that the page's main thread has worked so far, in milliseconds. */
async function threadMs(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1_000;
}

/** The middle value; NaN of none. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** What runs in the page as one classic script. */
async function bundle(): Promise<string> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(new URL('in-page.ts', import.meta.url)), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('the script of the page bench was not built');
  return first.output[0].code;
}
