import type { Alias, Entity, Pack } from '../pack/schema';
import { searchText } from './search-text';

/** Where a word stands, and what a match there is worth of one in the name. */
export const WORTH = { name: 1, alias: 0.9, description: 0.35, fact: 0.2 } as const;

/** A word of the index and the entities it stands with: `entities[i]` with the worth `worths[i]`. */
export interface IndexedWord {
  readonly word: string;
  readonly entities: number[];
  readonly worths: number[];
}

export interface IndexedEntity {
  readonly entity: Pick<Entity, 'id' | 'type' | 'name' | 'description'>;
  /** Names in all languages and aliases, as they are written and as they are searched. */
  readonly names: readonly { readonly written: string; readonly text: string }[];
  /** How much is known of it: what ranks entities that match alike. */
  readonly weight: number;
}

/**
 * What a look-up searches. Every different word is kept once, with its entities, so that a query is compared with words (about as
 * many as entities) and not with texts. JSON through and through: own pages are sent it.
 */
export interface LookUpIndex {
  readonly entities: readonly IndexedEntity[];
  readonly words: readonly IndexedWord[];
}

/** The index of a pack's names, aliases, descriptions and facts, in all their languages. */
export function indexEntities(pack: Pack): LookUpIndex {
  const words = new Map<string, IndexedWord>();
  const entities = pack.entities.map((entity, number) => {
    const names = namesOf(entity);
    const own = new Set(textsOf(entity.name).map(searchText));
    for (const { text } of names) addWords(words, number, text, own.has(text) ? WORTH.name : WORTH.alias);
    for (const text of textsOf(entity.description))
      addWords(words, number, searchText(text), WORTH.description);
    for (const { text } of entity.facts)
      for (const told of textsOf(text)) addWords(words, number, searchText(told), WORTH.fact);
    const { id, type, name, description } = entity;
    const weight = entity.facts.length + (entity.relations?.length ?? 0);
    return { entity: { id, type, name, description }, names, weight };
  });
  return { entities, words: [...words.values()] };
}

/** The names of an entity in all languages and its aliases, each spelling once. */
export function namesOf(entity: Entity): IndexedEntity['names'] {
  const aliases = Object.values(entity.aliases ?? {}).flatMap((some) => some ?? []);
  const written = new Set([...textsOf(entity.name), ...aliases.map(textOf)]);
  return [...written].map((name) => ({ written: name, text: searchText(name) }));
}

/** The texts of all languages that have one. */
export function textsOf(texts: Readonly<Record<string, string | undefined>>): string[] {
  return Object.values(texts).filter((text) => text !== undefined);
}

function textOf(alias: Alias): string {
  return typeof alias === 'string' ? alias : alias.text;
}

function addWords(words: Map<string, IndexedWord>, entity: number, text: string, worth: number): void {
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const known = words.get(word) ?? { word, entities: [], worths: [] };
    words.set(word, known);
    const last = known.entities.length - 1;
    if (known.entities[last] === entity) known.worths[last] = Math.max(known.worths[last] ?? 0, worth);
    else {
      known.entities.push(entity);
      known.worths.push(worth);
    }
  }
}
