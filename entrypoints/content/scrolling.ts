/** Calls back after anything on the page has scrolled, at most once a frame, until `signal` aborts. */
export function watchScrolling(onScroll: () => void, signal: AbortSignal): void {
  let waiting = false;
  const onEvent = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) onScroll();
    });
  };
  window.addEventListener('scroll', onEvent, { passive: true, capture: true, signal });
}
