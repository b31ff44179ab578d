import { geoContains } from 'd3-geo';
import type { SourceEntity } from '../source-schema';
import type { Atlas, Country } from './atlas';

/** Relations that lead from a place to the larger one it lies in. */
const UPWARDS: readonly string[] = ['capital-of', 'located-in', 'part-of'];

/** Finds what a place's map is about. */
export type Countries = ReturnType<typeof countriesAmong>;

/** The countries among a pack's entities, and for each place the one it lies in by its relations. */
export function countriesAmong(entities: readonly SourceEntity[], atlas: Atlas) {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));

  /** The country that an entity is: one of its English names is the atlas's, and its point lies inside. */
  const shapeOf = (entity: SourceEntity): Country | null => {
    const { coordinates } = entity;
    if (entity.type !== 'place' || !coordinates) return null;
    const texts = (entity.aliases?.en ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text));
    const names = new Set([entity.name.en, ...texts]);
    const named = atlas.countries.find(({ properties }) => names.has(properties.name));
    return named && geoContains(named, [coordinates.lon, coordinates.lat]) ? named : null;
  };

  /** The place itself or the nearest larger one that is a country, with its shape; null where it lies in none or in several. */
  const around = (place: SourceEntity): { entity: SourceEntity; shape: Country } | null => {
    const seen = new Set<SourceEntity>();
    for (let at: SourceEntity | undefined = place; at && !seen.has(at); ) {
      const shape = shapeOf(at);
      if (shape) return { entity: at, shape };
      seen.add(at);
      const up: string | undefined = at.relations?.find(({ type }) => UPWARDS.includes(type))?.to;
      at = up === undefined ? undefined : byId.get(up);
    }
    return null;
  };
  return { around };
}
