/** Our whole content script against libraries that wrap words in elements, on the same page (issue 4: at most 0.35 ×). */
import { type Bench, median } from './bench';
import { markers } from './peers/markers';
import { loadMs, toTheEnd } from './tab/load-tab';
import { newsNames, newsPage, packAliases } from './tab/news-page';
import { launchPair } from './tab/pair';

/** UTF-16 units of readable text. */
const UNITS = 200_000;
const ROUNDS = 7;

const peers: Bench = async () => {
  const names = packAliases();
  const pair = await launchPair();
  try {
    const address = pair.serve('article', newsPage(UNITS, newsNames()));
    const ways = markers(names).map((marker) => ({ ...marker, extra: [] as number[], marks: 0 }));
    const ours: number[] = [];
    const whole: number[] = [];
    const alone: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const bare = await loadMs(pair, 'alone', address);
      alone.push(bare);
      ours.push((await loadMs(pair, 'ours', address)) - bare);
      const scrolled = await loadMs(pair, 'alone', address, toTheEnd);
      whole.push((await loadMs(pair, 'ours', address, toTheEnd)) - scrolled);
      for (const way of ways) {
        const worked = await loadMs(pair, 'alone', address, async (page) => {
          way.marks = (await page.evaluate(way.script)) as number;
        });
        way.extra.push(worked - bare);
      }
    }
    // The first round warms the browsers and starts the background; it does not count.
    const middle = (all: readonly number[]) => median(all.slice(1));
    return {
      title: 'The content script against libraries that mark words',
      note: `The article of ${UNITS / 1_000} kB of the bench “load”, and the ${names.length} English aliases of the bundled pack. Each is what it adds to the processor time of the tab’s main thread, from the navigation until rest, over the same page alone (${middle(alone).toFixed(0)} ms): script, style, layout and paint. Ours is the whole extension: gate, detection with all its rules, marks near the viewport; it reads the beginning of so long an article, and all of it where the reader jumps to its end (docs/adr/0009), which is measured against the page alone with the same jump. The libraries look for the exact strings and wrap every one in an element. Fresh loads that take turns, medians over ${ROUNDS} rounds. ${pair.about}`,
      tables: [
        {
          caption: 'Main-thread time added, in milliseconds',
          head: ['', 'added', 'ours : it', 'with the jump', 'marks'],
          rows: [
            ['ours', middle(ours).toFixed(0), '', '', ''],
            ['ours, and a jump to the end', middle(whole).toFixed(0), '', '', ''],
            ...ways.map(({ name, extra, marks }) => [
              name,
              middle(extra).toFixed(0),
              `${(middle(ours) / middle(extra)).toFixed(2)} ×`,
              `${(middle(whole) / middle(extra)).toFixed(2)} ×`,
              marks,
            ]),
          ],
        },
      ],
      plots: [],
    };
  } finally {
    await pair.close();
  }
};

export default peers;
