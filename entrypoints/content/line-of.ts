import type { Point } from '@/core/card/wedge';

/**
 * Returns a function that gives the rectangle of the line a card stands by: of a name that wraps, the part nearest to
 * `point` (without one, the first), read anew each time; null once the name is gone.
 */
export function nearestLine(rects: () => readonly DOMRect[], point: Point | null): () => DOMRect | null {
  const all = rects();
  const distances = all.map((rect) => (point === null ? 0 : distance(rect, point)));
  const index = Math.max(0, distances.indexOf(Math.min(...distances)));
  return () => {
    const now = rects();
    return now[index] ?? now[0] ?? null;
  };
}

const distance = ({ left, top, right, bottom }: DOMRect, { x, y }: Point) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
