/**
 * Which stretches of the article are near the viewport, by an IntersectionObserver on few, coarse elements: a stretch is
 * as many blocks as fill about a screen, known by its first and its last element (field notes: nine thousand observed
 * elements cost 50 ms a frame, a few dozen nothing).
 */

/** Distance from the viewport within which marks are drawn, in CSS pixels (field notes). */
const MARGIN_PX = 1_500;

type Side = 'above' | 'near' | 'below';

export interface Stretch {
  readonly first: Element;
  readonly last: Element;
}

export interface NearView<S extends Stretch> {
  /** Begins to observe; `onMove` tells once and then on each move over the border. */
  add(stretch: S): void;
  remove(stretch: S): void;
}

/** Observes stretches until `signal` aborts. */
export function createNearView<S extends Stretch>(
  onMove: (stretch: S, near: boolean) => void,
  signal: AbortSignal,
): NearView<S> {
  const sides = new Map<Element, Side>();
  const stretchesAt = new Map<Element, Set<S>>();
  const wasNear = new Map<S, boolean>();

  const look = (stretch: S): void => {
    const first = sides.get(stretch.first);
    const last = sides.get(stretch.last);
    if (!first || !last) return;
    const near = first === 'near' || last === 'near' || first !== last;
    if (wasNear.get(stretch) === near) return;
    wasNear.set(stretch, near);
    onMove(stretch, near);
  };

  const observer = new IntersectionObserver(
    (entries) => {
      const touched = new Set<S>();
      for (const entry of entries) {
        sides.set(entry.target, sideOf(entry));
        for (const stretch of stretchesAt.get(entry.target) ?? []) touched.add(stretch);
      }
      if (!signal.aborted) for (const stretch of touched) look(stretch);
    },
    { rootMargin: `${MARGIN_PX}px` },
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  const attach = (element: Element, stretch: S): void => {
    const others = stretchesAt.get(element);
    if (others) others.add(stretch);
    else {
      stretchesAt.set(element, new Set([stretch]));
      observer.observe(element);
    }
  };

  const detach = (element: Element, stretch: S): void => {
    const others = stretchesAt.get(element);
    if (!others?.delete(stretch) || others.size > 0) return;
    stretchesAt.delete(element);
    sides.delete(element);
    observer.unobserve(element);
  };

  return {
    add(stretch) {
      if (signal.aborted) return;
      attach(stretch.first, stretch);
      attach(stretch.last, stretch);
      look(stretch);
    },
    remove(stretch) {
      wasNear.delete(stretch);
      detach(stretch.first, stretch);
      detach(stretch.last, stretch);
    },
  };
}

function sideOf({ isIntersecting, boundingClientRect, rootBounds }: IntersectionObserverEntry): Side {
  // An element without a box (`display: contents`) tells nothing of where its text is.
  const hasBox = boundingClientRect.width > 0 || boundingClientRect.height > 0;
  if (isIntersecting || !hasBox) return 'near';
  return boundingClientRect.top < (rootBounds?.top ?? 0) ? 'above' : 'below';
}
