/** The notes of the side panel with ten thousand of them (issues 6 and 7): opened, searched, scrolled, and told of a save elsewhere. */
import type { Page } from 'puppeteer-core';
import { launchBrowser, type TestBrowser, until } from '../browser/harness/launch';
import { ask, saveAll } from '../browser/harness/store-client';
import { highlight } from '../core/archive/records';
import { type Bench, median } from './bench';

const NOTES = 10_000;
const ROUNDS = 9;
/** Frames that the list is scrolled for, and how far in each, in CSS pixels: a hand that flings the wheel. */
const FRAMES = 240;
const STEP_PX = 180;
/** The promises, in milliseconds. */
const PROMISED = { open: 200, found: 50, told: 100 };
const WORDS = 'accord visite pact treaty missile summit tariff border election court strike budget'.split(
  ' ',
);
/** Queries as they are typed; each finds other notes than the one before. */
const QUERIES = ['tariff', 'séoul treaty', '"summit pact"', 'tag:court 7', 'border', 'missile 42'];

/** Notes of some size, on five hundred pages. */
const records = () =>
  Array.from({ length: NOTES }, (_, n) => {
    const word = (at: number) => WORDS[(n * (at + 3) + at * at) % WORDS.length]!;
    const quote = Array.from({ length: 40 }, (_, at) => word(at)).join(' ');
    const createdAt = new Date(Date.UTC(2020, 0, 1) + n * 3_600_000).toISOString();
    const { annotation } = highlight(n, { quote, note: `Séoul ${word(n)} ${n}`, tags: [word(1)], createdAt });
    const target = { ...annotation.target, source: `https://news.example/story-${n % 500}` };
    return { annotation: { ...annotation, target }, history: [] };
  });

/** In the panel: does `act`, and returns the milliseconds until the frame in which `holds` is true was handed over to be painted. */
const TIMED = `globalThis.timed = (act, holds) => new Promise((resolve) => {
  let startedAt = 0;
  const observer = new MutationObserver(() => look());
  const look = () => {
    if (!holds()) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - startedAt);
      port2.postMessage(null);
    });
  };
  observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  startedAt = performance.now();
  act();
  look();
})`;

/** One event of Chromium's trace; times in microseconds, `tdur` is processor time. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: unknown;
}

const DRAWN = `() => document.querySelector('.notes > li .note-quote') !== null`;

async function openPanel(browser: TestBrowser): Promise<Page> {
  const panel = await browser.openOwn('sidepanel.html');
  await until(async () => (await panel.$('#tab-notes')) !== null, 'the panel is drawn');
  await panel.evaluate(TIMED);
  return panel;
}

/** Milliseconds from the click on “Notes” to its first lines. */
async function opened(browser: TestBrowser, before: () => Promise<void>): Promise<number> {
  const panel = await openPanel(browser);
  await before();
  const took = await panel.evaluate(`timed(() => document.querySelector('#tab-notes').click(), ${DRAWN})`);
  await panel.close();
  return took as number;
}

/** Milliseconds from a query to the first lines that it finds. */
async function found(panel: Page, query: string): Promise<number> {
  // Another query is another list, whose lines are other elements.
  return (await panel.evaluate(`(() => {
    const before = document.querySelector('.scroller');
    const box = document.querySelector('.search input');
    return timed(
      () => { box.value = ${JSON.stringify(query)}; box.dispatchEvent(new InputEvent('input', { bubbles: true })); },
      () => document.querySelector('.scroller') !== before && (${DRAWN})() && document.querySelector('.empty') === null,
    );
  })()`)) as number;
}

/** Scrolls through the list: tasks over 50 ms, by the clock and by the processor time of the longest, and frames without a line in the middle. */
async function scrolled(panel: Page): Promise<{ tasks: number; worked: number; blank: number }> {
  await panel.tracing.start({ categories: ['-*', 'toplevel', 'devtools.timeline'] });
  const seen = (await panel.evaluate(`(async () => {
    const tasks = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({ type: 'longtask' });
    const list = document.querySelector('.scroller');
    let blank = 0;
    for (let n = 0; n < ${FRAMES}; n++) {
      list.scrollTop += ${STEP_PX};
      await new Promise(requestAnimationFrame);
      const { left, top, height } = list.getBoundingClientRect();
      if (!document.elementFromPoint(left + 40, top + height / 2)?.closest('.note')) blank++;
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    observer.disconnect();
    return { tasks: tasks.length, blank };
  })()`)) as { tasks: number; blank: number };
  const trace = await panel.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  const isOurs = ({ name, args }: TraceEvent) =>
    name === 'thread_name' && JSON.stringify(args).includes('CrRendererMain');
  const threads = new Set(traceEvents.filter(isOurs).map(({ pid, tid }) => `${pid} ${tid}`));
  const worked = traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1_000);
  return { ...seen, worked: Math.max(...worked) };
}

/** Milliseconds from a save in another page of ours to the frame of the panel that shows it. */
async function told(panel: Page, other: Page, n: number): Promise<number> {
  const words = `told ${n}`;
  const shown = panel.evaluate(
    `timed(() => {}, () => document.body.innerText.includes(${JSON.stringify(words)}))
      .then(() => performance.timeOrigin + performance.now())`,
  );
  const id = `urn:uuid:00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;
  const sentAt = await other.evaluate('performance.timeOrigin + performance.now()');
  await ask(other, 'saveEntityNote', { id, entity: 'china', value: words });
  return ((await shown) as number) - (sentAt as number);
}

const bench: Bench = async () => {
  const browser = await launchBrowser('chromium');
  try {
    const other = await browser.openOwn('options.html');
    await saveAll(other, records());
    const rounds = async (one: (n: number) => Promise<number>) => {
      const times: number[] = [];
      for (let n = 0; n < ROUNDS; n++) times.push(await one(n));
      return times;
    };
    const warm = await rounds(() => opened(browser, async () => {}));
    const cold = await rounds(() => opened(browser, () => browser.stopBackground()));
    const panel = await openPanel(browser);
    await panel.evaluate(`timed(() => document.querySelector('#tab-notes').click(), ${DRAWN})`);
    const first = await found(panel, 'court');
    const finding = await rounds((n) => found(panel, QUERIES[n % QUERIES.length]!));
    await found(panel, '');
    const scroll = await scrolled(panel);
    await panel.evaluate(`document.querySelector('.scroller').scrollTop = 0`);
    const telling = await rounds((n) => told(panel, other, n));
    const row = (name: string, times: readonly number[], promise: number) => [
      name,
      times.length,
      median(times).toFixed(0),
      Math.max(...times).toFixed(0),
      promise,
    ];
    return {
      title: 'Ten thousand notes in the side panel',
      note: `By the panel's own clock, from the press or key to the frame that shows it. ${(await browser.browser.version()).replace(/^\w+\/(\d+).*/, 'Chromium $1')}, headless; the extension as \`npm run build\` wrote it.`,
      tables: [
        {
          caption: 'Milliseconds',
          head: ['', 'times', 'median', 'worst', 'promise'],
          rows: [
            row('the list opens', warm, PROMISED.open),
            row('the list opens, background stopped before', cold, PROMISED.open),
            row('the first search after that', [first], PROMISED.found),
            row('first results', finding, PROMISED.found),
            row('a save elsewhere is shown', telling, PROMISED.told),
          ],
        },
        {
          caption: `Scrolling, ${FRAMES} frames of ${STEP_PX} pixels`,
          head: ['', 'seen', 'promise'],
          rows: [
            ['tasks over 50 ms', scroll.tasks, 0],
            ['processor time of the longest task, ms', scroll.worked.toFixed(0), 50],
            ['frames without a line in the middle', scroll.blank, '–'],
          ],
        },
      ],
      plots: [],
    };
  } finally {
    await browser.close();
  }
};

export default bench;
