/** A custom element may get its shadow root long after it stands in the page, and no mutation tells of that. */

/** When to look, in milliseconds after the page was read: scripts of components load within the first seconds. */
const LOOKS_MS = [250, 1_000, 3_000, 8_000];

/** Calls `onFound` when one of the elements that were `waiting` has an open shadow root; looks a few times, then never. */
export function lookForLateShadows(
  waiting: () => readonly Element[],
  onFound: () => void,
  signal: AbortSignal,
): void {
  const timers = LOOKS_MS.map((ms) =>
    setTimeout(() => {
      if (waiting().some((element) => element.shadowRoot)) onFound();
    }, ms),
  );
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
}
