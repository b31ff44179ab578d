import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Piece, piecesOf } from './pieces';
import { crimeaInUkraine } from './ukraine';

/** A country as the atlas draws it; its English name is in `properties`. */
export type Country = Feature<Polygon | MultiPolygon, { name: string }>;

/** The ground of the world from Natural Earth (public domain, by way of world-atlas), cut into pieces that can be skipped. */
export interface Atlas {
  land: Piece[];
  /** Borders that two countries share; coasts are no borders. */
  borders: Piece[];
  countries: Country[];
}

/** A world of TopoJSON as world-atlas publishes it. */
export type World = Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}>;

/** Reads the atlas at 1:50 million, for maps of countries, or at 1:110 million, for maps of continents; about 50 ms. */
export function readAtlas(scale: '50m' | '110m'): Atlas {
  const world = createRequire(import.meta.url)(`world-atlas/countries-${scale}.json`) as World;
  const land = feature(world, world.objects.land) as FeatureCollection<Polygon | MultiPolygon>;
  const countries = crimeaInUkraine(world, world.objects.countries);
  const drawn = feature(world, countries) as FeatureCollection<Polygon | MultiPolygon, { name: string }>;
  return {
    land: land.features.flatMap(({ geometry }) => piecesOf(geometry)),
    borders: piecesOf(mesh(world, countries, (one, other) => one !== other)),
    countries: drawn.features,
  };
}
