/** Describe → locate over every shape of range, with the browsers' own ranges, layout and shadow roots. No extension: it is the DOM's part. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { type roundTrip, SHAPES } from '../dom/range-shapes';
import { eachBrowser } from './harness/each-browser';

const PAGE = 'http://news.test/shapes.html';

/** The shapes and what they run on, as a script of a page. */
async function script(): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
    build: {
      write: false,
      lib: { entry: `${root}tests/dom/range-shapes.ts`, formats: ['iife'], name: 'shapes' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('the script of the shapes was not built');
  return bundle.output[0].code;
}

let code: string;
beforeAll(async () => {
  code = await script();
});

eachBrowser(
  'ranges',
  (stage) => {
    it('of every shape are found again in the place where they were', async () => {
      stage.news.serve(PAGE, '<!doctype html><html lang="en"><title>Shapes</title><body></body></html>');
      const page = await stage.browser.open(PAGE);
      const trips = (await page.evaluate(`(() => {
        ${code}
        shapes.buildPage();
        return shapes.SHAPES.map((shape) => shapes.roundTrip(shape));
      })()`)) as ReturnType<typeof roundTrip>[];
      const named = trips.map((trip, at) => ({ name: SHAPES[at]?.[0], ...trip }));
      expect(named).toEqual(
        SHAPES.map(([name, , , quote]) => ({ name, quote, found: quote, certainty: 'exact' })),
      );
      expect(named).toHaveLength(27);
      await page.close();
    });
  },
  { withExtension: false },
);
