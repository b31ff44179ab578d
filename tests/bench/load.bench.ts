/** The whole extension as a black box: what loading a long article costs its page with it and without (issue 4). */
import { type Bench, median } from './bench';
import { loadMs, toTheEnd } from './tab/load-tab';
import { newsNames, newsPage } from './tab/news-page';
import { newspaperPage } from './tab/newspaper-page';
import { launchPair, SIDES, type Side } from './tab/pair';
import { type Traced, traceLoad } from './tab/tasks';

/** UTF-16 units of readable text, and fresh loads of each kind. */
const LOADS = [
  { units: 200_000, rounds: 5 },
  { units: 2_000_000, rounds: 3 },
] as const;
/** As a newspaper serves it, which issue 4 sets a limit to, and as nobody does. */
const PAGES = [
  { name: 'newspaper', html: newspaperPage },
  { name: 'text alone', html: newsPage },
] as const;
/** What the reader does, and of which articles it is measured. */
const READERS = [
  { says: '', act: async () => {}, kinds: PAGES },
  { says: ', and a jump to its end', act: toTheEnd, kinds: PAGES.slice(0, 1) },
] as const;
/** Traced loads of the longest article. */
const TRACES = 5;

const load: Bench = async () => {
  const names = newsNames();
  const pair = await launchPair();
  try {
    const rows: (string | number)[][] = [];
    for (const { says, act, kind, units, rounds } of READERS.flatMap(({ kinds, ...reader }) =>
      kinds.flatMap((kind) => LOADS.map((each) => ({ ...reader, kind, ...each }))),
    )) {
      const address = pair.serve(`${kind.name.replace(' ', '-')}-${units}`, kind.html(units, names));
      const alone: number[] = [];
      const ours: number[] = [];
      for (let round = 0; round <= rounds; round++) {
        alone.push(await loadMs(pair, 'alone', address, act));
        ours.push(await loadMs(pair, 'ours', address, act));
      }
      // The first load of each warms the browser and starts the background; it does not count.
      const [without, together] = [median(alone.slice(1)), median(ours.slice(1))];
      rows.push([
        `${units / 1_000} kB, ${kind.name}${says}`,
        without.toFixed(0),
        together.toFixed(0),
        (together - without).toFixed(0),
        `${(together / without).toFixed(2)} ×`,
      ]);
    }
    const { units } = LOADS[1];
    const address = pair.serve('traced', newsPage(units, names));
    const traced: Record<Side, Traced[]> = { alone: [], ours: [] };
    for (let trace = 0; trace < TRACES; trace++)
      for (const side of SIDES) traced[side].push(await traceLoad(pair, side, address));
    const middle = (of: (each: Traced) => number) =>
      SIDES.map((side) => median(traced[side].map(of)).toFixed(0));
    return {
      title: 'Loading a page with the extension and without',
      note: `Two Chromiums take turns, one with the built extension, one without; each load is a fresh tab, from the navigation until the main thread is at rest. The newspaper’s page has, around its article, what sites have (a style sheet of 1,200 rules, menus, 40 teasers, scripts that read 800 records and build 300 parts; tests/bench/tab/newspaper-page.ts); the other is nothing but text with a plain style, the least that a page can work for itself. Every twentieth word is a name of the bundled pack. Of so long an article, the beginning is read, and the rest when the reader comes near it (docs/adr/0009): rows with a jump to the end have it all read. Processor time of the tab's main thread, medians over ${LOADS.map(({ rounds }) => rounds).join(' and ')} rounds. ${pair.about}`,
      tables: [
        {
          caption: 'Main-thread time of a load, in milliseconds',
          head: ['text', 'without', 'with', 'ours', 'with : without'],
          rows,
        },
        {
          caption: `${units / 1_000} kB of text alone from the moment it is parsed, medians of ${TRACES} traced loads`,
          head: ['', 'without', 'with'],
          rows: [
            ['longest task, whoever’s, ms of processor time', ...middle(({ longest }) => longest)],
            ['longest task that ran a line of ours', ...middle(({ ours }) => ours)],
            ['the same by the clock on the wall', ...middle(({ oursByTheWall }) => oursByTheWall)],
            ['elements styled since our script began', ...middle(({ styled }) => styled)],
          ],
        },
      ],
      plots: [],
    };
  } finally {
    await pair.close();
  }
};

export default load;
