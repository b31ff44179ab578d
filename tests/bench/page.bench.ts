/** What reading an article costs its page: walk, detection and marks against a bare walk, on fresh loads of real Chromium. */

import { compile } from '../../knowledge/compile/compile';
import { bundledLexicon } from '../../knowledge/compile/lexicon';
import { BUNDLED_SOURCES, SEEDS } from '../../knowledge/compile/where';
import type { Bench } from './bench';
import { articlePage } from './page/article-page';
import { measurePage } from './page/measure-page';

/** UTF-16 units of readable text: a long article, and a very long one (issue 4). */
const SIZES = [20_000, 200_000, 2_000_000];
/** Fresh loads of each kind for each size. */
const ROUNDS = 9;

const bench: Bench = async () => {
  const compiled = compile(BUNDLED_SOURCES, SEEDS);
  if (!compiled.ok) throw new Error('the bundled knowledge has problems: npm run knowledge tells them');
  const encoded = bundledLexicon(compiled.pack);
  const rows: (string | number)[][] = [];
  for (const size of SIZES) {
    const { bare, steps, styling, ratio, whole } = await measurePage(articlePage(size), encoded, ROUNDS);
    const { walk, judge, hand, detect, take, paint } = steps;
    rows.push([
      `${size / 1_000} k`,
      ...[bare, walk, judge, hand, take, paint, styling, detect].map((ms) => ms.toFixed(1)),
      ratio.toFixed(1),
      whole.toFixed(1),
    ]);
  }
  return {
    title: 'Reading a page',
    note: 'Milliseconds of the page’s main thread in Chromium, each from a fresh load: the walk, judging whether this is an article, handing its text to the background, taking its answer in, and the marks until those near the viewport are drawn, two frames later, less what two frames cost without; beside them the browser’s own styling of the page for the marks, and what the background works meanwhile, in code as cold as its worker’s, the opening of the bundled lexicon with it. Then our own work in the page over a bare TreeWalker walk of it, and the same with the browser’s styling.',
    tables: [
      {
        caption: 'Article of so many characters',
        head: [
          'text',
          'bare walk',
          'walk',
          'judge',
          'hand over',
          'take in',
          'marks',
          'background',
          '× bare',
          'with styling',
        ],
        rows,
      },
    ],
    plots: [],
  };
};

export default bench;
