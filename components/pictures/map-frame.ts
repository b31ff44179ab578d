import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoPath,
} from 'd3-geo';
import type { MultiLineString, MultiPoint, MultiPolygon } from 'geojson';

/** The ground that places are drawn on. */
export interface Ground {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
}

export interface Spot {
  readonly lat: number;
  readonly lon: number;
}

export interface DrawnMap {
  /** SVG path data. */
  readonly land: string;
  readonly borders: string;
  /** Where each spot is, in the order given. */
  readonly spots: readonly (readonly [x: number, y: number])[];
}

/** Size of the picture, in its own units. */
export const MAP = { width: 360, height: 230 } as const;
/** Room around the spots, in units: for their names. */
const ROOM = { across: 54, down: 34 } as const;
/** Least distance from the middle to the edge, in radians (9°): a single city is shown in its region. */
const LEAST = 0.16;
/** Farthest spots that one side of the globe can show well, in radians (69°); beyond, the whole world is shown. */
const HEMISPHERE = 1.2;

/** The map of some spots: on the side of the globe that they are on, in true proportions (Lambert 1772), else on the whole (Šavrič, Patterson and Jenny 2018). */
export function drawMap(ground: Ground, spots: readonly Spot[]): DrawnMap {
  const points: MultiPoint = { type: 'MultiPoint', coordinates: spots.map(({ lon, lat }) => [lon, lat]) };
  const frame = frameOf(points);
  const path = geoPath(frame).digits(1);
  return {
    land: path(ground.land) ?? '',
    borders: path(ground.borders) ?? '',
    spots: spots.map(({ lon, lat }) => frame([lon, lat]) ?? [0, 0]),
  };
}

function frameOf(points: MultiPoint): GeoProjection {
  const middle = geoCentroid(points);
  const away = Math.max(
    LEAST,
    ...points.coordinates.map((point) => geoDistance(middle, point as [number, number])),
  );
  const edges: [[number, number], [number, number]] = [
    [ROOM.across, ROOM.down],
    [MAP.width - ROOM.across, MAP.height - ROOM.down],
  ];
  const frame =
    away > HEMISPHERE
      ? geoEqualEarth()
          .rotate([-middle[0], 0])
          .fitExtent(
            [
              [4, 4],
              [MAP.width - 4, MAP.height - 4],
            ],
            { type: 'Sphere' },
          )
      : geoAzimuthalEqualArea()
          .rotate([-middle[0], -middle[1]])
          .clipAngle(100)
          .fitExtent(edges, away > LEAST ? points : around(middle));
  return frame.clipExtent([
    [-2, -2],
    [MAP.width + 2, MAP.height + 2],
  ]);
}

/** Four points around a place, so far away as a map of one place reaches. */
function around([lon, lat]: [number, number]): MultiPoint {
  const degrees = (LEAST * 180) / Math.PI;
  const across = degrees / Math.max(0.2, Math.cos((lat * Math.PI) / 180));
  return {
    type: 'MultiPoint',
    coordinates: [
      [lon - across, lat],
      [lon + across, lat],
      [lon, lat - degrees],
      [lon, lat + degrees],
    ],
  };
}
