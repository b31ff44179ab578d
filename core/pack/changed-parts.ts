import type { Entity } from './schema';

/** What a reader would call a part of an entity. */
export type ChangedPart = 'name' | 'type' | 'names' | 'description' | 'facts' | 'relations' | 'rest';

const PARTS: { readonly [K in keyof Required<Entity>]: ChangedPart } = {
  id: 'rest',
  name: 'name',
  type: 'type',
  aliases: 'names',
  description: 'description',
  descriptionFrom: 'description',
  facts: 'facts',
  relations: 'relations',
  nativeLanguage: 'rest',
  pronunciation: 'rest',
  cues: 'rest',
  coordinates: 'rest',
  wikidata: 'rest',
  map: 'rest',
};

/** What of an entity is another in a newer version of its pack; empty where nothing is. */
export function changedParts(before: Entity, after: Entity): ChangedPart[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const keys = Object.keys(PARTS) as (keyof Entity)[];
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return [...new Set(changed.map((key) => PARTS[key]))];
}
