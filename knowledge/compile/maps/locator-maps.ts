import { geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { LocatorMap } from '../../../core/pack/schema';
import { MAP_BYTES_MAX } from '../../../core/pack/terms';
import type { SourceEntity } from '../source-schema';
import { type Atlas, readAtlas } from './atlas';
import { extentOf } from './extent';
import { frameAround } from './frame';
import { pathData, strokesOf } from './path-data';

/** Farthest that a drawn line may lie from the true one at first, in units of the frame: under a pixel of the card. */
const FINEST = 0.6;
/** By how much the drawing gets coarser until it fits. */
const COARSER = 1.25;

/** The country that an entity is: one of its English names is the atlas's, and its point lies inside. */
function countryOf(
  entity: SourceEntity,
  lon: number,
  lat: number,
  atlas: Atlas,
): Feature<Polygon | MultiPolygon> | null {
  const texts = (entity.aliases?.en ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text));
  const names = new Set([entity.name.en, ...texts]);
  const named = atlas.countries.features.find(({ properties }) => names.has(properties.name));
  return named && geoContains(named, [lon, lat]) ? named : null;
}

/** The locator map of one place, as fine as MAP_BYTES_MAX allows. */
function draw(entity: SourceEntity, lat: number, lon: number, atlas: Atlas): LocatorMap {
  const country = countryOf(entity, lon, lat, atlas);
  const frame = frameAround(lat, lon, entity.extent ?? extentOf(country, [lon, lat]));
  const [land, borders] = [strokesOf(atlas.land, frame), strokesOf(atlas.borders, frame)];
  const area = country && strokesOf(country, frame);
  for (let tolerance = FINEST; ; tolerance *= COARSER) {
    const map: LocatorMap = { land: pathData(land, tolerance), borders: pathData(borders, tolerance) };
    if (area) map.area = pathData(area, tolerance);
    if (map.land.length + map.borders.length + (map.area?.length ?? 0) <= MAP_BYTES_MAX) return map;
  }
}

/** Locator maps by entity id: one for each place with coordinates. */
export function locatorMaps(entities: readonly SourceEntity[]): Map<string, LocatorMap> {
  const places = entities.filter((entity) => entity.type === 'place' && entity.coordinates);
  if (places.length === 0) return new Map();
  const atlas = readAtlas();
  return new Map(
    places.map((place) => [
      place.id,
      draw(place, place.coordinates?.lat ?? 0, place.coordinates?.lon ?? 0, atlas),
    ]),
  );
}
