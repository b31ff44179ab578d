import { geoArea, geoDistance } from 'd3-geo';
import { MAP_HEIGHT, MAP_WIDTH } from '../../../core/pack/terms';
import type { Country } from './atlas';

/** Width of the map of a place that is no country, in degrees: Pyongyang's shows Korea, Japan and Beijing. */
const DEFAULT_EXTENT = 26;
/** Bounds of the width of a country's map, in degrees: a small one keeps its neighbours, a large one stays readable. */
const EXTENT_RANGE = { least: 18, most: 110 };
/** Share of the frame that a country fills, counted from the centre; the rest shows where it lies. */
const FILL = 0.62;
/** Parts of a country under this share of its largest one (Hawaii, Kaliningrad) do not widen the map. */
const MINOR_PART = 0.1;

/** Width in degrees of the locator map of a country, or of a place that is none (`null`). */
export function extentOf(country: Country | null, centre: readonly [lon: number, lat: number]): number {
  if (!country) return DEFAULT_EXTENT;
  const { geometry } = country;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const areas = parts.map((coordinates) => geoArea({ type: 'Polygon', coordinates }));
  const largest = Math.max(...areas);
  const coast = parts
    .filter((_, n) => (areas[n] ?? 0) >= MINOR_PART * largest)
    .flatMap((part) => part[0] ?? []);
  const farthest = { east: 0, north: 0 };
  for (const point of coast) {
    const [lon = 0, lat = 0] = point;
    farthest.north = Math.max(farthest.north, Math.abs(lat - centre[1]));
    const east = geoDistance([lon, lat], [centre[0], lat]);
    farthest.east = Math.max(farthest.east, (east * 180) / Math.PI);
  }
  const width = 2 * Math.max(farthest.east, (farthest.north * MAP_WIDTH) / MAP_HEIGHT);
  return Math.round(Math.min(EXTENT_RANGE.most, Math.max(EXTENT_RANGE.least, width / FILL)));
}
