/** The browser is killed (SIGKILL) at ten points of an update of a pack: the version before or the one after, whole, never between. */
import { expect, it } from 'vitest';
import { createPackReader } from '@/core/pack/stream/read-pack';
import { names } from '../bench/generate';
import { packOfNames } from '../bench/packs/pack-of-names';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { ask } from './harness/store-client';

/** Letters of an install: so many parts, and the one that finishes it. */
const PARTS = 9;
const TEXTS = names(4_500);
/** Letters that were acknowledged when the browser goes, the next one being on its way: all ten in the soak. */
const POINTS = process.env.SOAK ? Array.from({ length: PARTS + 1 }, (_, n) => n) : [4, PARTS];

/** The letters that install a version, in their order; what its entities say tells the version. */
function lettersOf(version: string, install: string) {
  const reader = createPackReader();
  const text = packOfNames(TEXTS)
    .replace('"version":"1.0.0"', `"version":"${version}"`)
    .replaceAll('of many', `of many in ${version}`);
  const parts = [...reader.read(text), ...reader.end()];
  expect(reader.problems.first).toEqual([]);
  const entities = parts.flatMap((part) => (part.kind === 'entities' ? part.entities : []));
  const [head] = parts.flatMap((part) => (part.kind === 'head' ? part.head : []));
  const size = Math.ceil(entities.length / PARTS);
  return [
    ...Array.from({ length: PARTS }, (_, n) => ({
      request: 'stagePack',
      letter: { install, articles: [], entities: entities.slice(n * size, (n + 1) * size) },
    })),
    { request: 'finishPack', letter: { install, head, counts: reader.counts() } },
  ];
}

eachBrowser('in the midst of installing a pack', (stage) => {
  it('a killed browser has the version before or the one after, whole', async () => {
    let own = await stage.browser.openOwn('options.html');
    for (const { request, letter } of lettersOf('1.0.0', crypto.randomUUID()))
      await until(async () => {
        const answer = await ask(own, request, letter);
        expect(answer).toMatchObject({ ok: true });
        return (answer.value as { at: string } | null)?.at !== 'running';
      }, `${request} is done`);
    let patch = 0;
    let before = '1.0.0';
    for (const point of POINTS) {
      const after = `1.0.${++patch}`;
      const letters = lettersOf(after, crypto.randomUUID());
      for (const { request, letter } of letters.slice(0, point)) await ask(own, request, letter);
      const last = letters[point]!;
      // Where the browser is gone, so is the answer.
      const sent = ask(own, last.request, last.letter).catch(() => null);
      stage.browser = await stage.browser.restart({ kill: true });
      await sent;
      own = await stage.browser.openOwn('options.html');
      const { value } = await ask(own, 'listPacks');
      const packs = value as { head: { version: string }; counts: { entities: number } }[];
      expect(packs).toHaveLength(1);
      const { version } = packs[0]!.head;
      expect([before, after], `killed at ${point}`).toContain(version);
      // The first, one in the midst and the last are all of that version, on the disk and in the search.
      for (const n of [0, 2_000, TEXTS.length - 5]) {
        const entity = `many/q${String(n).padStart(8, '0')}`;
        const description = `Number ${n} of many in ${version}`;
        expect((await ask(own, 'readCard', { entity, near: [] })).value).toMatchObject({ description });
        const found = (await ask(own, 'lookUp', { query: TEXTS[n] })).value as { entity: string }[];
        expect(found.map((one) => one.entity)).toContain(entity);
      }
      before = version;
    }
  });
});
