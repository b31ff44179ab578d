import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { readAtlas } from './atlas';
import type { Piece } from './pieces';

/** The ground of the world, coarse enough to be shipped: what a map of several places is drawn from in the side panel. */
export interface World {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
}

/** Decimals of a degree that are kept: 11 km, under a pixel of the widest panel. */
const DECIMALS = 1;

/** The world at 1:110 million, by Natural Earth, borders as the locator maps have them. */
export function shippedWorld(): World {
  const { land, borders } = readAtlas('110m');
  return {
    land: { type: 'MultiPolygon', coordinates: land.flatMap(polygonOf) },
    borders: { type: 'MultiLineString', coordinates: borders.flatMap(lineOf) },
  };
}

const isPolygon = (shape: Polygon | LineString): shape is Polygon => shape.type === 'Polygon';

function polygonOf({ shape }: Piece): Position[][][] {
  return isPolygon(shape) ? [shape.coordinates.map(coarse)] : [];
}

function lineOf({ shape }: Piece): Position[][] {
  return isPolygon(shape) ? [] : [coarse(shape.coordinates)];
}

/** Rounded, and each point once in a row. */
function coarse(points: readonly Position[]): Position[] {
  const rounded = points.map((point) => point.map((degrees) => Number(degrees.toFixed(DECIMALS))));
  return rounded.filter((point, at) => String(point) !== String(rounded[at - 1]));
}
