/** The reader's first movement on the page, by whatever they hold. */

/** A finger comes over the page before it is down on it, and a pointer that was there already moves without coming. */
const MOVES = ['pointerover', 'pointermove', 'pointerdown', 'keydown', 'selectionchange'] as const;

/**
 * Calls `onMove` once, with the event by which the reader moved, or with none where they hold or have selected something already; never
 * after `signal` aborts.
 */
export function onFirstMove(document: Document, onMove: (event?: Event) => void, signal: AbortSignal): void {
  if (document.documentElement.matches(':active') || document.getSelection()?.isCollapsed === false) {
    onMove();
    return;
  }
  const view = document.defaultView!;
  const hear = (event: Event): void => {
    if (!event.isTrusted) return;
    leave();
    if (!signal.aborted) onMove(event);
  };
  const leave = (): void => {
    for (const type of MOVES) view.removeEventListener(type, hear, { capture: true });
  };
  for (const type of MOVES) view.addEventListener(type, hear, { passive: true, capture: true, signal });
}
