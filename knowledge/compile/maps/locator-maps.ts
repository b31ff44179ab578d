import type { LocatorMap } from '../../../core/pack/schema';
import type { SourceEntity } from '../source-schema';
import { type Atlas, type Country, readAtlas } from './atlas';
import { countriesAmong } from './country';
import { extentOf } from './extent';
import { frameOf, reachOf, type View } from './frame';
import { pathData, strokesOf } from './path-data';
import { piecesNear } from './pieces';

/** Widest view, in degrees, that is drawn from the fine atlas: a wider one would be cut down with a saw. */
const FINE_EXTENT = 50;
/** Farthest that a drawn line may lie from the true one at first, in units of the frame: under a pixel of the card. */
const FINEST = 0.8;
/** By how much the drawing gets coarser until it fits. */
const COARSER = 1.2;

/** Bytes that a drawing gets: under the format's MAP_BYTES_MAX, so that 34 maps leave the pack its 60 kB of gzip. */
const DRAWN_BYTES = 1_300;
/** Borders are drawn coarser than coasts: a reader knows a country by its coast. */
const BORDERS = 1.5;

type Drawing = Omit<LocatorMap, 'x' | 'y'>;

/** The paths of a view, as fine as DRAWN_BYTES allows; `name` is the atlas's name of the country it is about. */
function draw(view: View, name: string | undefined, atlas: Atlas): Drawing {
  const frame = frameOf(view);
  const strokes = (pieces: Atlas['land']) =>
    piecesNear(pieces, view.centre, reachOf(view)).flatMap(({ shape }) => strokesOf(shape, frame));
  const [land, borders] = [strokes(atlas.land), strokes(atlas.borders)];
  const country = atlas.countries.find(({ properties }) => properties.name === name);
  const area = country && strokesOf(country, frame);
  for (let tolerance = FINEST; ; tolerance *= COARSER) {
    const map: Drawing = { land: pathData(land, tolerance), borders: pathData(borders, tolerance * BORDERS) };
    if (area) map.area = pathData(area, tolerance);
    if (map.land.length + map.borders.length + (map.area?.length ?? 0) <= DRAWN_BYTES) return map;
  }
}

/**
 * Locator maps by entity id, one for each place with coordinates. A place in a country of the pack is shown in that
 * country, on the same drawing; any other, and one that states an extent, has a view of its own with itself in the middle.
 */
export function locatorMaps(entities: readonly SourceEntity[]): Map<string, LocatorMap> {
  const maps = new Map<string, LocatorMap>();
  const fine = readAtlas('50m');
  const coarse = readAtlas('110m');
  const { around } = countriesAmong(entities, fine);
  const drawings = new Map<string, Drawing>();
  for (const entity of entities) {
    const { coordinates, extent } = entity;
    if (entity.type !== 'place' || !coordinates) continue;
    const country = extent === undefined || around(entity)?.entity === entity ? around(entity) : null;
    const view = viewOf(country?.entity ?? entity, country?.shape ?? null);
    const key = JSON.stringify([view, country?.shape.properties.name]);
    const atlas = view.extent <= FINE_EXTENT ? fine : coarse;
    const drawing = drawings.get(key) ?? draw(view, country?.shape.properties.name, atlas);
    drawings.set(key, drawing);
    const [x = 0, y = 0] = frameOf(view)([coordinates.lon, coordinates.lat]) ?? [];
    maps.set(entity.id, { ...drawing, x: Math.round(x), y: Math.round(y) });
  }
  return maps;
}

function viewOf({ coordinates, extent }: SourceEntity, shape: Country | null): View {
  const centre: View['centre'] = [coordinates?.lon ?? 0, coordinates?.lat ?? 0];
  return { centre, extent: extent ?? extentOf(shape, centre) };
}
