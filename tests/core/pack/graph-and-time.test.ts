import { describe, expect, it } from 'vitest';
import { coverageOf, uncovered } from '@/core/pack/coverage';
import { withInverses } from '@/core/pack/inverse';
import type { Entity } from '@/core/pack/schema';
import { RELATION_INVERSES } from '@/core/pack/terms';
import { timelineOf } from '@/core/pack/timeline';
import { examplePack } from './example-pack';

describe('relation types', () => {
  it('each have an inverse whose inverse they are', () => {
    const inverses: Record<string, string> = RELATION_INVERSES;
    for (const [type, inverse] of Object.entries(inverses)) expect(inverses[inverse]).toBe(type);
  });
});

describe('withInverses', () => {
  const entity = (id: string, relations?: Entity['relations']): Entity => ({
    id,
    type: 'concept',
    name: { en: id },
    description: { en: id },
    descriptionFrom: 'general',
    facts: [],
    ...(relations && { relations }),
  });
  const relationsOf = (entities: readonly Entity[]) =>
    entities.map(({ relations = [] }) => relations.map(({ type, to }) => `${type} ${to}`));

  it('adds what is missing, in order, with provenance and period', () => {
    const from = [{ article: 'a', at: ['1'] }];
    const [, b] = withInverses([entity('a', [{ type: 'leads', to: 'b', from, when: '2024/' }]), entity('b')]);
    expect(b?.relations).toEqual([{ type: 'led-by', to: 'a', from, when: '2024/' }]);
  });

  it('keeps what both ends state, and symmetric relations', () => {
    const both = [
      entity('a', [
        { type: 'leads', to: 'b', from: 'general' },
        { type: 'ally-of', to: 'b', from: 'general' },
      ]),
      entity('b', [{ type: 'led-by', to: 'a', from: 'general' }]),
    ];
    expect(relationsOf(withInverses(both))).toEqual([
      ['leads b', 'ally-of b'],
      ['led-by a', 'ally-of a'],
    ]);
  });

  it('changes nothing the second time', () => {
    const once = withInverses([entity('a', [{ type: 'rival-of', to: 'b', from: 'general' }]), entity('b')]);
    expect(withInverses(once)).toEqual(once);
  });
});

describe('timelineOf', () => {
  it('puts dated facts in order, coarser ones first', () => {
    const pack = examplePack();
    const [ada] = pack.entities;
    const fact = ada?.facts[0];
    if (!ada || !fact) throw new Error('the example has lost its first fact');
    const periods = ['2025', '1950/', '2024-06-19', '2024-06', '2024-06-17/2024-06-18', '1950-06-25', '2024'];
    ada.facts = [{ text: fact.text, from: 'general' }, ...periods.map((when) => ({ ...fact, when }))];
    pack.entities = [ada];
    expect(timelineOf(pack).map(({ when }) => when)).toEqual([
      '1950/',
      '1950-06-25',
      '2024',
      '2024-06',
      '2024-06-17/2024-06-18',
      '2024-06-19',
      '2025',
    ]);
  });
});

describe('coverage', () => {
  it('counts the facts of each sentence; a paragraph cited whole covers all of its sentences', () => {
    const counted = coverageOf(examplePack()).map(
      ({ article, place, facts }) => `${article} ${place}: ${facts}`,
    );
    expect(counted).toEqual([
      'harbour-gazette 1.1: 0',
      'harbour-gazette 2.1: 1',
      'harbour-gazette 2.2: 1',
      'harbour-gazette 3.1: 0',
      'elm-radio 1.1: 2',
    ]);
  });

  it('names the sentences of body text that no fact cites', () => {
    const pack = examplePack();
    for (const entity of pack.entities) {
      for (const fact of entity.facts) fact.from = 'general';
    }
    expect(uncovered(pack).map(({ place }) => place)).toEqual(['2.1', '2.2']);
  });
});
