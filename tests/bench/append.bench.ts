/** A page that never stops growing: frames, long tasks and main-thread time with the extension and without (issue 4). */
import { APPENDED_A_SECOND, APPENDING_MS, type Appending, appendingPage } from './append/appending-page';
import { type Bench, median } from './bench';
import { newsNames } from './tab/news-page';
import { launchPair, type Pair, SIDES, type Side, untilMarks } from './tab/pair';
import { threadClock, wait } from './tab/thread';

const ROUNDS = 7;
/** After the load, in milliseconds, before the page begins to grow: what it had at first is marked by then. */
const SETTLE_MS = 1_500;

interface Figures extends Appending {
  /** Milliseconds of the main thread while the page grew. */
  readonly workedMs: number;
}

async function grow(pair: Pair, side: Side, address: string): Promise<Figures> {
  const page = await pair.tab(side);
  const clock = await threadClock(page);
  await page.goto(address, { waitUntil: 'load' });
  if (side === 'ours') await untilMarks(page);
  await wait(SETTLE_MS);
  const before = await clock.worked();
  const seen = (await page.evaluate('grow()')) as Appending;
  const workedMs = (await clock.worked()) - before;
  await page.close();
  return { ...seen, workedMs };
}

const append: Bench = async () => {
  const pair = await launchPair();
  try {
    const address = pair.serve('growing', appendingPage(newsNames()));
    const figures = { alone: [] as Figures[], ours: [] as Figures[] };
    for (let round = 0; round < ROUNDS; round++)
      for (const side of SIDES) figures[side].push(await grow(pair, side, address));
    const middle = (side: Side, of: keyof Figures) => median(figures[side].map((one) => one[of]));
    const row = (name: string, side: Side) => [
      name,
      middle(side, 'framesASecond').toFixed(1),
      middle(side, 'longTasks'),
      middle(side, 'longestTaskMs').toFixed(0),
      middle(side, 'workedMs').toFixed(0),
      `${(middle(side, 'workedMs') / middle('alone', 'workedMs')).toFixed(2)} ×`,
    ];
    return {
      title: 'A page that grows',
      note: `An article to which a timer of its own appends ${APPENDED_A_SECOND} paragraphs a second for ${APPENDING_MS / 1_000} s, below the viewport, while nobody scrolls. Frames are the page's own requestAnimationFrame calls; long tasks are those over 50 ms by the clock on the wall that the page's PerformanceObserver is told of, whoever's they are. Two Chromiums take turns, medians over ${ROUNDS} rounds. ${pair.about}`,
      tables: [
        {
          caption: 'While the page grows',
          head: ['', 'frames/s', 'long tasks', 'longest of them, ms', 'main thread, ms', '× alone'],
          rows: [row('page alone', 'alone'), row('with the extension', 'ours')],
        },
      ],
      plots: [],
    };
  } finally {
    await pair.close();
  }
};

export default append;
