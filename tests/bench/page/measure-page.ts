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
  /** Median milliseconds that the browser styles the page anew for the marks, which the steps leave out. */
  readonly styling: number;
  /** Our own steps in the page, all but the background's, over `bare`: what issues 2 and 4 set a limit to. */
  readonly ratio: number;
  /** The same with the browser's styling. */
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
      bare.push((await measure(browser, address, script, ['bare']))[0] ?? Number.NaN);
      whole.push(await measure(browser, address, script, WHOLE));
    }
    const steps = Object.fromEntries(
      WHOLE.map((step, at) => [step, median(whole.map((times) => times[at] ?? 0))]),
    ) as PageFigures['steps'];
    const walk = median(bare);
    const styling = whole.map((times) => times[WHOLE.length] ?? 0);
    const ours = whole.map((times) =>
      WHOLE.reduce((sum, step, at) => sum + (step === 'detect' ? 0 : (times[at] ?? 0)), 0),
    );
    return {
      bare: walk,
      steps,
      styling: median(styling),
      ratio: median(ours) / walk,
      whole: median(ours.map((ms, round) => ms + (styling[round] ?? 0))) / walk,
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Milliseconds of the main thread for each step, on one fresh load, without the browser's styling; that of all steps comes last. */
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
  let before = await threadMs(client);
  /** What was worked since the last call. */
  const lap = async (): Promise<Worked> => {
    const now = await threadMs(client);
    const worked = { all: now.all - before.all, styling: now.styling - before.styling };
    before = now;
    return worked;
  };
  const run = async (step: Step): Promise<Worked> => {
    await page.evaluate(`steps.${step}()`);
    return lap();
  };
  await run('nothing');
  const call = await run('nothing');
  // What two frames cost in which nothing is drawn.
  await run('frames');
  const frames = await run('frames');
  const times: number[] = [];
  let styling = 0;
  for (const step of steps) {
    // From the end of one step to that of the next: what a step leaves to a later task of the browser counts.
    const worked = await run(step);
    const idle = step === 'paint' ? frames : call;
    times.push(worked.all - worked.styling - (idle.all - idle.styling));
    styling += worked.styling - idle.styling;
  }
  await page.close();
  return [...times, styling];
}

/** Milliseconds of the page's main thread, and those of them in which the browser computes styles and layout. */
interface Worked {
  readonly all: number;
  readonly styling: number;
}

/** What the page's main thread has worked so far. */
async function threadMs(client: CDPSession): Promise<Worked> {
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (wanted: string): number => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1_000;
  return { all: of('ThreadTime'), styling: of('RecalcStyleDuration') + of('LayoutDuration') };
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
