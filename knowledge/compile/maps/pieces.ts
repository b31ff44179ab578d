import { geoDistance } from 'd3-geo';
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

/** One polygon or line with a circle around it, in radians of a great circle: what lies far from a frame is not projected. */
export interface Piece {
  shape: Polygon | LineString;
  centre: [lon: number, lat: number];
  radius: number;
}

function pieceOf(shape: Polygon | LineString, outline: readonly Position[]): Piece {
  const [lon = 0, lat = 0] = outline[Math.floor(outline.length / 2)] ?? [];
  const centre: [number, number] = [lon, lat];
  const radius = Math.max(0, ...outline.map(([x = 0, y = 0]) => geoDistance(centre, [x, y])));
  return { shape, centre, radius };
}

/** The polygons or lines of a geometry, one by one. */
export function piecesOf(geometry: Polygon | MultiPolygon | MultiLineString): Piece[] {
  if (geometry.type === 'MultiLineString') {
    return geometry.coordinates.map((line) => pieceOf({ type: 'LineString', coordinates: line }, line));
  }
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((coordinates) => pieceOf({ type: 'Polygon', coordinates }, coordinates[0] ?? []));
}

/** The pieces that may reach within `reach` radians of a point. */
export function piecesNear(pieces: readonly Piece[], point: [number, number], reach: number): Piece[] {
  return pieces.filter(({ centre, radius }) => geoDistance(centre, point) <= radius + reach);
}
