import type { Point } from '@/core/card/wedge';

/** Lines at most this many of their own heights apart run on from each other; in another column, or as tall as that, they do not. */
const NEXT_LINE = 2.5;

/**
 * Returns a function that gives the rectangle a card stands by: the line of a name that is nearest to `point` (without one, the
 * first), as high as the name's lines around it where it wraps, since what stands there is read as well, and as those of the
 * `link` it stands in, which the reader may go for. It is read anew each time; null once the name is gone. `vertical`: lines run
 * down the page.
 */
export function nearestLine(
  rects: () => readonly DOMRect[],
  point: Point | null,
  vertical: boolean,
  link: Element | null = null,
): () => DOMRect | null {
  const distances = rects().map((rect) => (point === null ? 0 : distance(rect, point)));
  const index = Math.max(0, distances.indexOf(Math.min(...distances)));
  return () => {
    const now = rects();
    const at = now[index] ?? now[0];
    return at ? withNext(at, [...now, ...(link?.getClientRects() ?? [])], vertical) : null;
  };
}

function withNext(at: DOMRect, all: readonly DOMRect[], vertical: boolean): DOMRect {
  const lines = all.filter((line) =>
    vertical
      ? Math.max(Math.abs(line.x - at.x), line.width) < NEXT_LINE * at.width
      : Math.max(Math.abs(line.y - at.y), line.height) < NEXT_LINE * at.height,
  );
  const [x, right, y, bottom] = [
    Math.min(...lines.map(({ left }) => left)),
    Math.max(...lines.map(({ right }) => right)),
    Math.min(...lines.map(({ top }) => top)),
    Math.max(...lines.map(({ bottom }) => bottom)),
  ];
  return vertical ? new DOMRect(x, at.y, right - x, at.height) : new DOMRect(at.x, y, at.width, bottom - y);
}

const distance = ({ left, top, right, bottom }: DOMRect, { x, y }: Point) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
