import pack from 'virtual:backstory/pack';
import { describe, expect, it } from 'vitest';
import { withInverses } from '@/core/pack/inverse';
import type { Entity, Fact, Pack, Relation } from '@/core/pack/schema';
import { composeLink } from '@/core/story/compose-link';
import { linkBetween } from '@/core/story/link';
import { examplePack } from '../pack/example-pack';

const CITED = [{ article: 'harbour-gazette', at: ['2.1'] }];

/** A pack of entities by id, each with its relations and the facts it tells. */
function packOf(entities: Record<string, { relations?: Relation[]; facts?: Fact[] }>): Pack {
  const made = Object.entries(entities).map(
    ([id, { relations = [], facts = [] }]): Entity => ({
      id,
      type: 'concept',
      name: { en: id },
      description: { en: id },
      descriptionFrom: 'general',
      facts,
      relations,
    }),
  );
  return { ...examplePack(), entities: withInverses(made) };
}
const to = (id: string, type: Relation['type'] = 'leads', from: Relation['from'] = CITED): Relation => ({
  type,
  to: id,
  from,
});
const fact = (text: string, ids: string[], from: Fact['from'] = CITED): Fact => ({
  text: { en: text },
  from,
  with: ids,
});
const chain = (some: Pack, one: string, other: string) =>
  linkBetween(some, one, other)?.map(({ to: { id }, relation, fact }) =>
    [relation?.type, fact?.fact.text.en, id].filter(Boolean).join(' '),
  );

describe('the link between two entities', () => {
  it('is the shortest chain, from either end', () => {
    const some = packOf({
      a: { relations: [to('b'), to('x')] },
      b: { relations: [to('c')] },
      c: {},
      x: { relations: [to('y')] },
      y: { relations: [to('c')] },
    });
    expect(chain(some, 'a', 'c')).toEqual(['leads b', 'leads c']);
    expect(chain(some, 'c', 'a')).toEqual(['led-by b', 'led-by a']);
  });

  it('goes by a fact that speaks of both where no relation joins them', () => {
    const some = packOf({ a: { facts: [fact('A met B.', ['b'])] }, b: { relations: [to('c')] }, c: {} });
    expect(chain(some, 'b', 'a')).toEqual(['A met B. a']);
    expect(chain(some, 'a', 'c')).toEqual(['A met B. b', 'leads c']);
  });

  it('prefers, of chains of one length, what articles report and what says most', () => {
    const some = packOf({
      a: { relations: [to('b', 'related-to'), to('c', 'leads', 'general'), to('d', 'leads')] },
      b: { relations: [to('e')] },
      c: { relations: [to('e')] },
      d: { relations: [to('e')] },
      e: {},
    });
    expect(chain(some, 'a', 'e')).toEqual(['leads d', 'leads e']);
  });

  it('tells of a relation with the fact that cites the same paragraph', () => {
    const elsewhere = [{ article: 'harbour-gazette', at: ['1.1'] }];
    const some = packOf({
      a: { relations: [to('b')], facts: [fact('Elsewhere.', ['b'], elsewhere)] },
      b: { facts: [fact('A leads B.', ['a'])] },
    });
    expect(chain(some, 'a', 'b')).toEqual(['leads A leads B. b']);
  });

  it('is empty for one entity, null where there is none', () => {
    const some = packOf({ a: {}, b: { relations: [to('c')] }, c: {} });
    expect(linkBetween(some, 'a', 'a')).toEqual([]);
    expect(linkBetween(some, 'a', 'b')).toBeNull();
    expect(linkBetween(some, 'a', 'nobody')).toBeNull();
  });

  it('is in the bundled pack as short as a search of all chains finds it, and each step rests on something', () => {
    const ids = pack.entities.map(({ id }) => id);
    const joined = new Map(ids.map((id) => [id, new Set<string>()]));
    for (const { id, relations = [], facts } of pack.entities)
      for (const other of [
        ...relations.map((relation) => relation.to),
        ...facts.flatMap((one) => one.with ?? []),
      ]) {
        joined.get(id)?.add(other);
        joined.get(other)?.add(id);
      }
    const one = 'vladimir-putin';
    const distance = new Map([[one, 0]]);
    for (const id of distance.keys())
      for (const next of joined.get(id) ?? [])
        if (!distance.has(next)) distance.set(next, (distance.get(id) ?? 0) + 1);
    for (const other of ids) {
      const steps = linkBetween(pack, one, other);
      expect(steps?.length, other).toBe(distance.get(other));
      for (const { relation, fact } of steps ?? []) expect(relation ?? fact).toBeDefined();
    }
  });
});

describe('a link as it is shown', () => {
  it('names ends, relation, sentence and article', () => {
    const { steps, articles } = composeLink(pack, 'kim-jong-un', 'pyongyang', 'en');
    expect(steps?.length).toBeGreaterThan(0);
    expect(steps?.[0]?.from.name).toBe('Kim Jong Un');
    for (const { sources } of steps ?? [])
      for (const { article } of sources) expect(articles.map(({ id }) => id)).toContain(article);
  });

  it('puts no sentence of general knowledge under a relation that an article reports', () => {
    const some = packOf({
      a: { relations: [to('b')], facts: [fact('Everybody knows.', ['b'], 'general')] },
      b: {},
    });
    expect(composeLink(some, 'a', 'b', 'en').steps?.[0]).toMatchObject({
      relation: 'leads',
      sources: [{ article: 'harbour-gazette', paragraphs: [2] }],
    });
    expect(composeLink(some, 'a', 'b', 'en').steps?.[0]?.fact).toBeUndefined();
  });
});
