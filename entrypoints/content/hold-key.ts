/** The key that a card may need: whether it is down, told by every event that says so. */
import type { HoldFlag } from '@/core/settings/page-settings';

/** Returns whether a card may open by the pointer now; calls `onChange` when the key goes down or up, until `signal` aborts. */
export function watchHoldKey(
  flag: () => HoldFlag | null,
  onChange: () => void,
  signal: AbortSignal,
): () => boolean {
  let down = false;
  const take = (event: KeyboardEvent | PointerEvent): void => {
    const wanted = flag();
    const now = wanted !== null && event[wanted];
    if (!event.isTrusted || now === down) return;
    down = now;
    onChange();
  };
  for (const type of ['keydown', 'keyup', 'pointermove'] as const)
    window.addEventListener(type, take, { passive: true, capture: true, signal });
  return () => flag() === null || down;
}
