import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo';
import { MAP_HEIGHT, MAP_WIDTH } from '../../../core/pack/terms';

/** Units that shapes reach beyond the frame, so that the edge they are cut at is not drawn. */
const BLEED = 2;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * The projection of a locator map: the place at the frame's centre, `extent` degrees of a great circle from its left
 * edge to its right. Azimuthal and equal-area (Lambert), so no country is drawn larger than it is beside its neighbours.
 */
export function frameAround(lat: number, lon: number, extent: number): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .translate([MAP_WIDTH / 2, MAP_HEIGHT / 2])
    .scale(MAP_WIDTH / (4 * Math.sin(radians(extent) / 4)))
    .clipAngle(Math.min(170, Math.max(10, extent)))
    .clipExtent([
      [-BLEED, -BLEED],
      [MAP_WIDTH + BLEED, MAP_HEIGHT + BLEED],
    ]);
}
