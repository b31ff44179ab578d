import { useRef, useState } from 'preact/hooks';

/** Where something stands that the arrow keys go to. */
export interface Stop {
  readonly x: number;
  readonly y: number;
}

/** Towards where each arrow key leads. */
const TOWARDS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
/** What a unit aside counts of one ahead: the nearest is the one that the arrow points at. */
const ASIDE = 2.5;
/** Farthest aside for each unit ahead: four such cones look everywhere. */
const CONE = 2;

/** The stop that an arrow key leads to from another, or -1: the nearest in its direction. */
export function stopTowards(stops: readonly Stop[], from: number, key: string): number {
  const [towardsX, towardsY] = TOWARDS[key] ?? [0, 0];
  const start = stops[from];
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, { x, y }] of stops.entries()) {
    if (at === from || !start) continue;
    const ahead = (x - start.x) * towardsX + (y - start.y) * towardsY;
    const aside = Math.abs((x - start.x) * towardsY) + Math.abs((y - start.y) * towardsX);
    const away = ahead + ASIDE * aside;
    if (ahead > 0 && aside <= CONE * ahead && away < least) [best, least] = [at, away];
  }
  return best;
}

/** One stop of a picture for the Tab key, moved by arrow keys to the nearest in their direction; Enter and Space pick. */
export function useRoving(stops: readonly Stop[], onPick: (index: number) => void) {
  const [at, setAt] = useState(0);
  const elements = useRef<(SVGElement | null)[]>([]);
  const current = Math.min(at, Math.max(0, stops.length - 1));
  return {
    current,
    /** Attributes of the element of stop `index`. */
    stop: (index: number) => ({
      ref: (element: SVGElement | null) => {
        elements.current[index] = element;
      },
      // As the document spells it: elements of a picture have their attributes as they are written.
      tabindex: index === current ? 0 : -1,
      onFocus: () => setAt(index),
      onClick: () => onPick(index),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter' || event.key === ' ') onPick(index);
        else {
          const ends: Readonly<Record<string, number>> = { Home: 0, End: stops.length - 1 };
          const next = ends[event.key] ?? stopTowards(stops, index, event.key);
          if (next < 0) return;
          elements.current[next]?.focus();
        }
        event.preventDefault();
      },
    }),
  };
}
