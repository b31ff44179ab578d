import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { withInverses } from '@/core/pack/inverse';
import type { Entity, Pack } from '@/core/pack/schema';
import { composeEntityPage } from '@/core/story/entity-page';
import { linkBetween } from '@/core/story/link';
import { gatherBetween } from '@/entrypoints/background/between';
import { createKept } from '@/entrypoints/background/store/kept';
import { createThings } from '@/entrypoints/background/things';
import { examplePack } from '../../core/pack/example-pack';

const { articles, entities: _, ...head } = examplePack();
const CITED = [{ article: 'harbour-gazette', at: ['2.1'] }];

/** A thing that leads others. */
const leading = (id: string, leads: readonly string[], more: Partial<Entity> = {}): Entity => ({
  id,
  type: 'concept',
  name: { en: id },
  description: { en: id },
  descriptionFrom: 'general',
  facts: [],
  relations: leads.map((to) => ({ type: 'leads', to, from: CITED })),
  ...more,
});
const numbered = (count: number, name: string) => Array.from({ length: count }, (__, n) => `${name}-${n}`);

/** Things over a bundled pack and installed ones, by id. */
async function thingsOf(bundled: readonly Entity[], installed: Record<string, readonly Entity[]>) {
  const { packs } = createKept({ indexedDB: new IDBFactory(), IDBKeyRange });
  for (const [id, some] of Object.entries(installed)) {
    // As a pack's file is read: in order of id.
    const entities = withInverses(some).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    await packs.stage(id, articles, entities);
    await packs.finish(id, { ...head, id }, { articles: 2, entities: entities.length, aliases: 0 });
  }
  const pack: Pack = { ...head, articles, entities: withInverses(bundled) };
  const on = await packs.all();
  return { pack, things: createThings(pack, packs, async () => ({ own: [], packs: on })) };
}
const chain = (pack: Pack, one: string, other: string) =>
  linkBetween(pack, one, other)?.map(({ to }) => to.id);

describe('what lies between two things', () => {
  it('is gathered over a chain of five, from the one to the other', async () => {
    const line = ['a', 'b', 'c', 'd', 'e'].map((id, n, all) => leading(id, all.slice(n + 1, n + 2)));
    const { pack, things } = await thingsOf([], { line });
    const found = await gatherBetween(pack, things, 'line/a', 'line/e');
    expect(chain(found.pack, found.one, found.other)).toEqual(['line/b', 'line/c', 'line/d', 'line/e']);
  });

  it('is found behind a hub with a hundred neighbours', async () => {
    const ends = numbered(100, 'end');
    const { pack, things } = await thingsOf([], {
      wheel: [
        leading('hub', ends),
        ...ends.map((id) => leading(id, id === 'end-99' ? ['far'] : [])),
        leading('far', []),
      ],
    });
    const found = await gatherBetween(pack, things, 'wheel/hub', 'wheel/far');
    expect(chain(found.pack, found.one, found.other)).toEqual(['wheel/end-99', 'wheel/far']);
    const page = composeEntityPage(
      await things.around(['wheel/hub'], Number.POSITIVE_INFINITY),
      'wheel/hub',
      'en',
    );
    expect(page?.relations).toHaveLength(100);
  });

  it('goes on in another pack where both have the same thing', async () => {
    const { pack, things } = await thingsOf(
      [leading('start', ['here']), leading('here', [], { wikidata: 'Q1' })],
      {
        far: [leading('there', ['end'], { wikidata: 'Q1' }), leading('end', [])],
      },
    );
    const found = await gatherBetween(pack, things, 'start', 'far/end');
    expect(chain(found.pack, found.one, found.other)).toEqual(['here', 'far/end']);
    const same = await gatherBetween(pack, things, 'here', 'far/there');
    expect(chain(same.pack, same.one, same.other)).toEqual([]);
  });

  it('is said to be a part where there is more than is gathered, and only then', async () => {
    const ends = numbered(10, 'end');
    const { pack, things } = await thingsOf([], {
      wheel: [leading('hub', ends), ...ends.map((id) => leading(id, [])), leading('alone', [])],
    });
    const ask = (max?: number) => gatherBetween(pack, things, 'wheel/hub', 'wheel/alone', max);
    expect((await ask(6)).isPart).toBe(true);
    expect((await ask(2)).isPart).toBe(true);
    expect((await ask(12)).isPart).toBe(false);
    expect((await ask()).isPart).toBe(false);
    expect((await gatherBetween(pack, things, 'wheel/hub', 'wheel/end-3', 6)).isPart).toBe(false);
  });
});
