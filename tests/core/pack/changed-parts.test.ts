import { expect, it } from 'vitest';
import { changedParts } from '@/core/pack/changed-parts';
import { examplePack } from './example-pack';

const [entity] = examplePack().entities as [ReturnType<typeof examplePack>['entities'][number]];

it.each([
  [{}, []],
  [{ name: { en: 'Elm' } }, ['name']],
  [{ aliases: { en: ['Elm'] } }, ['names']],
  [{ description: { en: 'A port.' }, descriptionFrom: 'general' as const }, ['description']],
  [{ facts: [], relations: [] }, ['facts', 'relations']],
  [{ wikidata: 'Q9', coordinates: { lat: 1, lon: 2 } }, ['rest']],
])('with %j, what changed is: %j', (over, parts) =>
  expect(changedParts(entity, { ...entity, ...over })).toEqual(parts),
);
