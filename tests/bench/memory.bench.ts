/** What the extension holds of a tab's memory, with the bundled pack (issue 4: at most 8 MB). */
import { type Bench, median } from './bench';
import { type TabMemory, tabMemory } from './tab/memory';
import { newsNames, newsPage } from './tab/news-page';
import { launchPair, type Pair, SIDES, type Side, untilMarks } from './tab/pair';
import { threadClock } from './tab/thread';

/** UTF-16 units of readable text: a usual article, and a very long one. */
const SIZES = [10_000, 200_000] as const;
const ROUNDS = 5;
/** After the load event, in milliseconds: marks are painted by then, and the page rests. */
const SETTLE_MS = 600;

async function take(pair: Pair, side: Side, address: string): Promise<TabMemory> {
  const page = await pair.tab(side);
  const clock = await threadClock(page);
  await page.goto(address, { waitUntil: 'load' });
  if (side === 'ours') await untilMarks(page);
  await clock.workedAtRest(SETTLE_MS);
  const memory = await tabMemory(page, address);
  await page.close();
  return memory;
}

const memory: Bench = async () => {
  const names = newsNames();
  const pair = await launchPair();
  try {
    const rows: string[][] = [];
    for (const units of SIZES) {
      const address = pair.serve(String(units), newsPage(units, names));
      const taken = { alone: [] as TabMemory[], ours: [] as TabMemory[] };
      for (let round = 0; round < ROUNDS; round++)
        for (const side of SIDES) taken[side].push(await take(pair, side, address));
      const megabytes = (side: Side, of: keyof TabMemory) => median(taken[side].map((one) => one[of])) / 1e6;
      for (const [name, of] of [
        ['heap', 'heap'],
        ['process', 'footprint'],
      ] as const) {
        const [alone, ours] = [megabytes('alone', of), megabytes('ours', of)];
        rows.push([
          `${name}, ${units / 1_000} kB`,
          alone.toFixed(1),
          ours.toFixed(1),
          (ours - alone).toFixed(1),
        ]);
      }
    }
    return {
      title: 'Memory of a tab',
      note: `An article in a fresh tab, with the built extension and without, once its names are marked and after a full garbage collection. “Heap” is the JavaScript heap of the tab’s main thread with its array buffers and DOM objects (Runtime.getHeapUsage; the page’s and ours share it). “Process” is the private footprint of the tab’s process by Chromium’s own memory dump, with compiled code, style and layout. The background, one for all tabs, is not in it. Medians over ${ROUNDS} rounds that take turns. ${pair.about}`,
      tables: [{ caption: 'Megabytes', head: ['', 'without', 'with', 'ours'], rows }],
      plots: [],
    };
  } finally {
    await pair.close();
  }
};

export default memory;
