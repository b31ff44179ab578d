/** From the pointer's rest to the painted card, less the delay that the reader chose: background awake, and stopped (issue 5). */
import { DWELL_MS } from '@/core/card/interaction';
import { launchBrowser, type TestBrowser, until } from '../browser/harness/launch';
import { startNewsServer } from '../browser/harness/news-server';
import type { Bench } from './bench';
import { untilMarks } from './tab/pair';

/** The promises, in milliseconds after the delay, for 95 of 100 cards. */
const WARM_MS = 30;
const COLD_MS = 250;
/** Cards opened; a few before are not counted. */
const ROUNDS = { warm: 60, cold: 20, uncounted: 3 };

const NAMES = ['Kim Jong Un', 'Vladimir Putin', 'NATO', 'Pyongyang', 'South Korea', 'the Korean War'];
const ARTICLE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title><body style="margin: 60px"><article>
  <h1>Two leaders, one signature</h1>${NAMES.map(
    (name, n) =>
      `<p style="margin-bottom: 90px">Nobody had expected <span id="name-${n}">${name}</span> to be named in the second
       sentence of so long a story, said those who read it on the morning after.</p>`,
  ).join('')}</article>`;

/** In the page: when the pointer moved last, and when the frame with the card was handed over to be painted. */
const WATCH = `
  globalThis.rest = { movedAt: 0, paintedAt: 0 };
  addEventListener('pointermove', ({ timeStamp }) => { rest.movedAt = timeStamp; }, true);
  new MutationObserver(([{ addedNodes }]) => {
    if (addedNodes.length === 0) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { rest.paintedAt = performance.now(); };
      port2.postMessage(null);
    });
  }).observe(document.documentElement, { childList: true });
`;

type Page = Awaited<ReturnType<TestBrowser['open']>>;

/** Rests on a name; returns the milliseconds from the rest to the painted card. */
async function openCard(page: Page, n: number): Promise<number> {
  const at = (await page.evaluate(`(() => {
    const { left, top, width, height } = document.querySelector('#name-${n}').getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })()`)) as { x: number; y: number };
  await page.evaluate('rest.paintedAt = 0');
  await page.mouse.move(at.x - 20, at.y + 2, { steps: 3 });
  await page.mouse.move(at.x, at.y, { steps: 4 });
  await until(async () => ((await page.evaluate('rest.paintedAt')) as number) > 0, 'the card is painted');
  const took = (await page.evaluate('rest.paintedAt - rest.movedAt')) as number;
  await page.keyboard.press('Escape');
  await page.mouse.move(4, 4, { steps: 3 });
  await until(
    async () =>
      (await page.evaluate('document.documentElement.lastElementChild === document.body')) as boolean,
    'the card is gone',
  );
  return took;
}

const card: Bench = async () => {
  const news = await startNewsServer();
  const browser = await launchBrowser('chromium', { proxy: news.proxy });
  try {
    news.serve('http://news.test/cards.html', ARTICLE);
    const page = await browser.open('http://news.test/cards.html');
    await untilMarks(page);
    await page.evaluate(WATCH);
    const measure = async (rounds: number, before: () => Promise<void>) => {
      const times: number[] = [];
      for (let round = 0; round < rounds + ROUNDS.uncounted; round++) {
        await before();
        const took = await openCard(page, round % NAMES.length);
        if (round >= ROUNDS.uncounted) times.push(took - DWELL_MS);
      }
      return times.sort((a, b) => a - b);
    };
    const warm = await measure(ROUNDS.warm, async () => {});
    const cold = await measure(ROUNDS.cold, () => browser.stopBackground());
    const part = (times: readonly number[], share: number) =>
      times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
    const row = (name: string, times: readonly number[], promise: number) => [
      name,
      times.length,
      part(times, 0.5).toFixed(0),
      part(times, 0.95).toFixed(0),
      promise,
    ];
    return {
      title: 'The card',
      note: `From the pointer's last move to the frame that holds the card, less the ${DWELL_MS} ms of rest that open it, by the page's own clock; below 0 where the pointer had slowed down on the name before it stood still. The card is asked for when the rest begins, so that a background that has to start first does so meanwhile. ${(await browser.browser.version()).replace(/^\w+\/(\d+).*/, 'Chromium $1')}, headless; the extension as \`npm run build\` wrote it.`,
      tables: [
        {
          caption: 'Milliseconds after the delay',
          head: ['background', 'cards', 'median', 'p95', 'promise (p95)'],
          rows: [row('awake', warm, WARM_MS), row('stopped before', cold, COLD_MS)],
        },
      ],
      plots: [],
    };
  } finally {
    await browser.close();
    await news.close();
  }
};

export default card;
