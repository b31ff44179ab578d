/**
 * Where the pointer is and how fast: at most one sample a frame, and one more when it has come to rest, since a pointer
 * that stands still sends nothing. The page is hit-tested only where it moves slowly enough to mean something.
 */
import { HURRY_PX_PER_MS } from '@/core/card/interaction';
import type { Point } from '@/core/card/wedge';

/** No movement for this long, in ms, is rest: three frames at 60 Hz. */
const REST_MS = 50;

export interface Sample {
  readonly at: Point;
  /** The sample before. */
  readonly from: Point;
  /** Too fast to mean what is under it. */
  readonly hurried: boolean;
  /** For how long it has stood still, in ms; 0 while it moves. */
  readonly restedMs: number;
  /** What the browser says the pointer is over, closed shadow trees as their host. */
  readonly target: EventTarget | null;
}

/** Calls back with samples of a mouse or pen, from `first` on, until `signal` aborts; `onGone` when it left the window. */
export function watchPointer(
  onSample: (sample: Sample) => void,
  onGone: () => void,
  first: Event | undefined,
  signal: AbortSignal,
): void {
  let last: (Point & { time: number }) | null = null;
  let latest: PointerEvent | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const take = () => {
    if (latest === null || signal.aborted) return;
    const { clientX: x, clientY: y, timeStamp: time } = latest;
    const from = last ?? { x, y, time: time - REST_MS };
    const speed = Math.hypot(x - from.x, y - from.y) / Math.max(1, time - from.time);
    const target = latest.composedPath()[0] ?? latest.target;
    last = { x, y, time };
    latest = null;
    onSample({ at: last, from, hurried: speed >= HURRY_PX_PER_MS, restedMs: 0, target });
    clearTimeout(rest);
    const at = last;
    rest = setTimeout(() => {
      if (!signal.aborted) onSample({ at, from: at, hurried: false, restedMs: REST_MS, target });
    }, REST_MS);
  };

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (event.buttons !== 0) {
      forget();
      onGone();
      return;
    }
    if (latest === null) requestAnimationFrame(take);
    latest = event;
  };
  const onOut = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.relatedTarget !== null) return;
    forget();
    onGone();
  };
  const forget = () => {
    clearTimeout(rest);
    last = null;
    latest = null;
  };
  window.addEventListener('pointermove', onMove, { passive: true, capture: true, signal });
  window.addEventListener('pointerout', onOut, { passive: true, capture: true, signal });
  signal.addEventListener('abort', forget, { once: true });
  if (first?.type === 'pointermove') onMove(first as PointerEvent);
}
