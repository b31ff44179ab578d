import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo';
import { MAP_HEIGHT, MAP_WIDTH } from '../../../core/pack/terms';

/** Units that shapes reach beyond the frame, so that the edge they are cut at is not drawn. */
const BLEED = 2;

/** What a locator map shows: the point at its centre, and how many degrees of a great circle it is wide. */
export interface View {
  centre: [lon: number, lat: number];
  extent: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Farthest that anything in a view lies from its centre, in radians: half the frame's diagonal, and a tenth for the bleed. */
export function reachOf({ extent }: View): number {
  return (1.1 * radians(extent) * Math.hypot(1, MAP_HEIGHT / MAP_WIDTH)) / 2;
}

/** The projection of a view. Azimuthal and equal-area (Lambert), so no country is drawn larger than it is beside its neighbours. */
export function frameOf(view: View): GeoProjection {
  const [lon, lat] = view.centre;
  return geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .translate([MAP_WIDTH / 2, MAP_HEIGHT / 2])
    .scale(MAP_WIDTH / (4 * Math.sin(radians(view.extent) / 4)))
    .clipAngle(Math.min(170, Math.max(10, view.extent)))
    .clipExtent([
      [-BLEED, -BLEED],
      [MAP_WIDTH + BLEED, MAP_HEIGHT + BLEED],
    ]);
}
