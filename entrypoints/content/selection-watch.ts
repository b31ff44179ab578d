/** When a selection has come to rest: after a press is let go, or after keys and touch handles have been still. Never while dragging. */

/** After a press is let go, in milliseconds: the browser sets the selection after the event, and a double click may become a triple one. */
const LET_GO_MS = 180;
/** After the last change by keys or by the handles of a touch screen, in milliseconds. */
const REST_MS = 400;

export interface SelectionEvents {
  /** A selection rests; `x` is where the pointer let go, null where the keyboard made it. False: the page is not read yet, ask again. */
  rested(x: number | null): boolean;
  /** A press somewhere else than in something of ours, or a selection that is empty now. */
  gone(reason: 'pressed' | 'cleared'): void;
}

/** Watches until `signal` aborts; `isOurs` tells events inside our own things. */
export function watchSelection(
  document: Document,
  isOurs: (target: EventTarget | null) => boolean,
  on: SelectionEvents,
  signal: AbortSignal,
): void {
  // A press that began while the page was loading was not heard.
  let pressed = document.documentElement.matches(':active');
  let letGoX: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restAfter = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!pressed && !signal.aborted && !on.rested(letGoX)) restAfter(REST_MS);
    }, ms);
  };
  const quietly = { passive: true, capture: true, signal } as const;

  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || isOurs(event.target)) return;
      pressed = true;
      clearTimeout(timer);
      on.gone('pressed');
    },
    quietly,
  );
  const letGo = (event: Event): void => {
    if (!pressed || !event.isTrusted) return;
    pressed = false;
    letGoX = event instanceof PointerEvent && event.type === 'pointerup' ? event.clientX : null;
    restAfter(LET_GO_MS);
  };
  for (const type of ['pointerup', 'pointercancel', 'dragend'] as const)
    document.addEventListener(type, letGo, quietly);
  document.addEventListener(
    'keydown',
    () => {
      letGoX = null;
    },
    quietly,
  );
  document.addEventListener(
    'selectionchange',
    () => {
      if (pressed) return;
      if (document.getSelection()?.isCollapsed !== false) on.gone('cleared');
      restAfter(letGoX === null ? REST_MS : LET_GO_MS);
    },
    quietly,
  );
  // Made while the page was loading.
  if (document.getSelection()?.isCollapsed === false) restAfter(REST_MS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
