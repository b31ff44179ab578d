/**
 * Which stretches of the article are near the viewport, by an IntersectionObserver on few, coarse elements: a stretch is
 * as many blocks as fill about a screen, known by its first and its last element (field notes: nine thousand observed
 * elements cost 50 ms a frame, a few dozen nothing).
 */

/**
 * Distance from the viewport within which marks are drawn, in CSS pixels: with the rest of a stretch, about a screen. Chromium paints
 * the text of every registered range anew in each frame in which the page changed anything, so that each screen more costs a page that
 * grows (`npm run bench -- append`).
 */
const MARGIN_PX = 500;

export interface Stretch {
  readonly first: Element;
  readonly last: Element;
}

export interface NearView<S extends Stretch> {
  /** Begins to observe; `onMove` hears of it once and then on each move over the border. */
  add(stretch: S): void;
  remove(stretch: S): void;
}

/** An element that is observed for the stretches it begins or ends; its `side` is 0 near the viewport, -1 above, 1 below. */
interface Border<S> {
  side?: number;
  readonly stretches: Set<S>;
}

/** Observes stretches until `signal` aborts; `onMove` hears of all that moved at once. */
export function createNearView<S extends Stretch>(
  onMove: (moved: ReadonlyMap<S, boolean>) => void,
  signal: AbortSignal,
): NearView<S> {
  const borders = new Map<Element, Border<S>>();
  const wasNear = new Map<S, boolean>();

  /** Tells of those that are near now and were not, or the other way round. */
  const look = (stretches: Iterable<S>): void => {
    const moved = new Map<S, boolean>();
    for (const stretch of stretches) {
      const first = borders.get(stretch.first)?.side;
      const last = borders.get(stretch.last)?.side;
      if (first === undefined || last === undefined) continue;
      const near = first * last < 1;
      if (wasNear.get(stretch) === near) continue;
      wasNear.set(stretch, near);
      moved.set(stretch, near);
    }
    if (moved.size > 0) onMove(moved);
  };

  const observer = new IntersectionObserver(
    (entries) => {
      const touched = new Set<S>();
      for (const entry of entries) {
        const border = borders.get(entry.target);
        if (!border) continue;
        border.side = sideOf(entry);
        for (const stretch of border.stretches) touched.add(stretch);
      }
      look(touched);
    },
    { rootMargin: `${MARGIN_PX}px` },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    add(stretch) {
      if (signal.aborted) return;
      for (const element of [stretch.first, stretch.last]) {
        const border = borders.get(element) ?? { stretches: new Set() };
        borders.set(element, border);
        border.stretches.add(stretch);
        observer.observe(element);
      }
      look([stretch]);
    },
    remove(stretch) {
      wasNear.delete(stretch);
      for (const element of [stretch.first, stretch.last]) {
        const border = borders.get(element);
        border?.stretches.delete(stretch);
        if (border?.stretches.size !== 0) continue;
        borders.delete(element);
        observer.unobserve(element);
      }
    },
  };
}

function sideOf({ isIntersecting, boundingClientRect, rootBounds }: IntersectionObserverEntry): number {
  const { top, width, height } = boundingClientRect;
  // An element without a box (`display: contents`) tells nothing of where its text is.
  if (isIntersecting || !(width || height)) return 0;
  return top < (rootBounds?.top ?? 0) ? -1 : 1;
}
