/** Tells that text may have moved: cheaply, and never while nothing happens. */

/** Changes of the page's tree are followed at most so often, in milliseconds; a page that changes all the time costs no more. */
const CHANGES_MS = 120;

/** What may move text without the size of anything we look at being another. */
const MOVING_EVENTS = ['load', 'transitionend', 'animationend', 'toggle', 'fullscreenchange'] as const;

export interface Follow {
  /** Looks after these too: elements whose size tells of a new layout, and those that scroll text. */
  include(element: Element, scrolls: boolean): void;
  /** Begins or stops to look; stopped, it costs nothing. */
  run(on: boolean): void;
}

/** Returns what calls `onMove` after text may have moved, and `onScroll` after the page scrolled; ends with `signal`. */
export function createFollow(
  document: Document,
  onMove: () => void,
  onScroll: () => void,
  signal: AbortSignal,
): Follow {
  const scrolling = new WeakSet<Element>();
  const sizes = new ResizeObserver(onMove);
  let ending: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changes = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onMove();
    }, CHANGES_MS);
  });

  const run = (on: boolean): void => {
    if (on === (ending !== null) || signal.aborted) return;
    if (!on) {
      stop();
      return;
    }
    ending = new AbortController();
    const quietly = { signal: ending.signal, passive: true, capture: true } as const;
    for (const type of MOVING_EVENTS) document.addEventListener(type, onMove, quietly);
    document.fonts?.addEventListener('loadingdone', onMove, { signal: ending.signal });
    document.defaultView?.addEventListener('resize', onMove, quietly);
    document.defaultView?.addEventListener('pageshow', onMove, quietly);
    document.addEventListener('scroll', ({ target }) => target === document && onScroll(), quietly);
    if (document.body) sizes.observe(document.body);
    sizes.observe(document.documentElement);
    changes.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'open', 'width', 'height'],
    });
  };
  const stop = (): void => {
    ending?.abort();
    ending = null;
    clearTimeout(timer);
    timer = undefined;
    sizes.disconnect();
    changes.disconnect();
  };
  signal.addEventListener('abort', stop, { once: true });

  return {
    run,
    include(element, scrolls) {
      if (signal.aborted) return;
      sizes.observe(element);
      if (!scrolls || scrolling.has(element)) return;
      scrolling.add(element);
      element.addEventListener('scroll', onMove, { signal, passive: true });
    },
  };
}
