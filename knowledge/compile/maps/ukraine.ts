import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon } from 'topojson-specification';
import type { World } from './atlas';

/** A point inside Crimea, in degrees: Simferopol. */
const SIMFEROPOL: [lon: number, lat: number] = [34.1, 44.95];

type Countries = GeometryCollection<{ name: string }>;

const partsOf = (country: Polygon | MultiPolygon): number[][][] =>
  country.type === 'Polygon' ? [country.arcs] : country.arcs;

/**
 * The countries with Crimea drawn as Ukraine's. Natural Earth draws who holds the ground; the maps follow the United
 * Nations (General Assembly resolution 68/262 of 2014), as both articles' countries do.
 */
export function crimeaInUkraine(world: World, countries: Countries): Countries {
  const holdsCrimea = (part: number[][]): boolean => {
    const shape = feature(world, { type: 'Polygon', arcs: part });
    return geoContains(shape, SIMFEROPOL);
  };
  const polygons = countries.geometries.filter(
    (country) => country.type === 'Polygon' || country.type === 'MultiPolygon',
  );
  const holder = polygons.find((country) => country.properties?.name === 'Russia');
  const crimea = holder && partsOf(holder).find(holdsCrimea);
  if (!holder || !crimea) return countries;
  const geometries = countries.geometries.map((country): Countries['geometries'][number] => {
    if (country.type !== 'Polygon' && country.type !== 'MultiPolygon') return country;
    const parts = partsOf(country);
    if (country === holder)
      return { ...country, type: 'MultiPolygon', arcs: parts.filter((part) => part !== crimea) };
    if (country.properties?.name !== 'Ukraine') return country;
    return { ...country, type: 'MultiPolygon', arcs: [...parts, crimea] };
  });
  return { ...countries, geometries };
}
