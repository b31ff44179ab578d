/** A point of the frame, in its units. */
export type Point = readonly [x: number, y: number];

/** Distance of a point from the segment between two others, in the same units. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/**
 * The line with fewer points, none of the dropped ones farther than `tolerance` from it (Ramer 1972, Douglas and Peucker
 * 1973). A closed line keeps its first and last point, which are equal. O(n log n) on coasts, O(n²) at worst.
 */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const keep = new Set([0, line.length - 1]);
  const open: Array<[number, number]> = [[0, line.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    const [a, b] = [line[from], line[to]];
    if (!a || !b) continue;
    let farthest = { at: -1, away: tolerance };
    for (let at = from + 1; at < to; at++) {
      const point = line[at];
      const away = point ? distance(point, a, b) : 0;
      if (away > farthest.away) farthest = { at, away };
    }
    if (farthest.at < 0) continue;
    keep.add(farthest.at);
    open.push([from, farthest.at], [farthest.at, to]);
  }
  return line.filter((_, at) => keep.has(at));
}
