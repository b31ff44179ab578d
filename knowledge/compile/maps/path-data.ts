import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';
import { MAP_HEIGHT, MAP_WIDTH } from '../../../core/pack/terms';
import { type Point, simplify } from './simplify';

/** Rings under this many square units, times the tolerance, are dust on a card, unless they are what the map is about. */
const DUST = 4;
/** Open lines under this many units, times the tolerance, are as well: borders between the smallest countries. */
const SHORT = 5;
/** Units around the centre in which no ring is dust: the place may be a small island. */
const NEAR_CENTRE = 8;

/** A line as drawn: its points, and whether it encloses ground. */
interface Stroke {
  points: Point[];
  closed: boolean;
}

/** The lines that a shape leaves in the frame, in the frame's units. */
export function strokesOf(shape: GeoPermissibleObjects, frame: GeoProjection): Stroke[] {
  const strokes: Stroke[] = [];
  const add = (x: number, y: number): void => {
    strokes.at(-1)?.points.push([x, y]);
  };
  geoPath(frame, {
    beginPath: () => undefined,
    moveTo: (x, y) => strokes.push({ points: [[x, y]], closed: false }),
    lineTo: add,
    arc: () => undefined,
    closePath: () => {
      const stroke = strokes.at(-1);
      const first = stroke?.points[0];
      if (!stroke || !first) return;
      stroke.closed = true;
      stroke.points.push(first);
    },
  })(shape);
  return strokes;
}

/** True for a ring that encloses too little, or a line that runs too short, to be seen at this tolerance. */
function isDust({ points, closed }: Stroke, tolerance: number): boolean {
  const near = points.some(([x, y]) => Math.hypot(x - MAP_WIDTH / 2, y - MAP_HEIGHT / 2) < NEAR_CENTRE);
  if (near) return false;
  let [twice, length] = [0, 0];
  for (const [n, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[n + 1] ?? [x, y];
    twice += x * nextY - nextX * y;
    length += Math.hypot(nextX - x, nextY - y);
  }
  return closed ? Math.abs(twice) / 2 < DUST * tolerance : length < SHORT * tolerance;
}

/** Relative line commands of whole units, as short as SVG allows: `-` separates by itself, a space otherwise. */
function commands(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let [x, y] = first;
  let data = `M${x} ${y}`;
  let letter = 'l';
  for (const [toX, toY] of rest) {
    const [dx, dy] = [toX - x, toY - y];
    data += `${letter === '' && dx >= 0 ? ' ' : letter}${dx}${dy < 0 ? '' : ' '}${dy}`;
    letter = '';
    [x, y] = [toX, toY];
  }
  return data;
}

/** SVG path data of lines in whole units, simplified within `tolerance` units; empty where nothing of them is left. */
export function pathData(strokes: readonly Stroke[], tolerance: number): string {
  return strokes
    .filter((stroke) => !isDust(stroke, tolerance))
    .map(({ points, closed }) => {
      const rounded = simplify(points, tolerance).map(([x, y]): Point => [Math.round(x), Math.round(y)]);
      const moved = rounded.filter(([x, y], n) => x !== rounded[n - 1]?.[0] || y !== rounded[n - 1]?.[1]);
      if (!closed) return moved.length > 1 ? commands(moved) : '';
      return moved.length > 3 ? `${commands(moved.slice(0, -1))}z` : '';
    })
    .join('');
}
