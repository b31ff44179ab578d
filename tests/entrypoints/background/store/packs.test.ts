import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openPackIndex } from '@/core/look-up/pack-index';
import { openLexicon } from '@/core/pack/lexicon';
import { createKept } from '@/entrypoints/background/store/kept';
import { examplePack } from '../../../core/pack/example-pack';

const pack = examplePack();
const { articles, entities, ...head } = pack;
const counts = { articles: 2, entities: 2, aliases: 6 };
const ONE = '00000000-0000-4000-8000-000000000001';
const TWO = '00000000-0000-4000-8000-000000000002';

describe('installed packs', () => {
  let indexedDB: IDBFactory;
  const open = () => createKept({ indexedDB, IDBKeyRange });
  beforeEach(() => {
    indexedDB = new IDBFactory();
  });

  it('are not there before the last part is, wherever the background is stopped', async () => {
    const steps: ((packs: ReturnType<typeof open>['packs']) => Promise<unknown>)[] = [
      (packs) => packs.stage(ONE, articles, []),
      (packs) => packs.stage(ONE, [], entities.slice(0, 1)),
      (packs) => packs.stage(ONE, [], entities.slice(0, 1)),
      (packs) => packs.stage(ONE, [], entities.slice(1)),
    ];
    for (const step of steps) {
      await step(open().packs);
      expect(await open().packs.all()).toEqual([]);
    }
    const done = await open().packs.finish(ONE, head, counts);
    expect(await open().packs.finish(ONE, head, counts)).toEqual(done);
    const { packs } = open();
    expect(await packs.all()).toMatchObject([{ id: 'bridge', isOn: true, isPublic: false, place: 0 }]);
    expect(await packs.entities(ONE, ['port-elm', 'nobody', 'ada-roe'])).toEqual([entities[1], entities[0]]);
    expect(await packs.articles(ONE, ['elm-radio', 'nobody'])).toEqual([articles[1]]);
    expect(openLexicon((await packs.lexicon(ONE))!).entityCount).toBe(2);
    expect(openPackIndex((await packs.search(ONE))!).entityCount).toBe(2);
  });

  it('cannot be finished with parts missing', async () => {
    const { packs } = open();
    await packs.stage(ONE, articles, entities.slice(0, 1));
    await expect(packs.finish(ONE, head, counts)).rejects.toMatchObject({ code: 'not-found' });
    expect(await packs.all()).toEqual([]);
  });

  it('are replaced by another version as a whole, with what was set on them', async () => {
    const { packs } = open();
    await packs.stage(ONE, articles, entities);
    await packs.finish(ONE, head, counts);
    await packs.choose('bridge', { isPublic: true });
    await packs.stage(TWO, articles, entities.slice(1));
    expect(await packs.entities(ONE, ['ada-roe'])).toHaveLength(1);
    await packs.finish(TWO, { ...head, version: '2.0.0' }, { ...counts, entities: 1 });
    expect(await packs.all()).toMatchObject([{ install: TWO, isPublic: true, head: { version: '2.0.0' } }]);
    expect(await packs.entities(ONE, ['ada-roe'])).toEqual([]);
    expect(await packs.lexicon(ONE)).toBeUndefined();
    expect(await packs.search(ONE)).toBeUndefined();
  });

  it('leave nothing behind when they are dropped, removed or swept away', async () => {
    const { packs } = open();
    await packs.stage(ONE, articles, entities);
    await packs.drop(ONE);
    expect(await packs.entities(ONE, ['ada-roe'])).toEqual([]);
    await packs.stage(ONE, articles, entities);
    await packs.finish(ONE, head, counts);
    await packs.stage(TWO, articles, entities);
    await packs.sweep();
    expect(await packs.entities(TWO, ['ada-roe'])).toEqual([]);
    expect(await packs.entities(ONE, ['ada-roe'])).toHaveLength(1);
    await packs.drop(ONE);
    expect(await packs.entities(ONE, ['ada-roe'])).toHaveLength(1);
    await packs.remove('bridge');
    expect(await packs.all()).toEqual([]);
    expect(await packs.entities(ONE, ['ada-roe'])).toEqual([]);
  });

  it('keep their order of preference', async () => {
    const { packs } = open();
    for (const [install, id] of [
      [ONE, 'bridge'],
      [TWO, 'ferry'],
    ] as const) {
      await packs.stage(install, articles, entities);
      await packs.finish(install, { ...head, id }, counts);
    }
    const ids = async () => (await packs.all()).map(({ id }) => id);
    expect(await ids()).toEqual(['bridge', 'ferry']);
    await packs.move('ferry', -1);
    expect(await ids()).toEqual(['ferry', 'bridge']);
    await packs.move('ferry', -1);
    expect(await ids()).toEqual(['ferry', 'bridge']);
  });
});
