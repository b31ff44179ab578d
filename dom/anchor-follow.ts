/** Tells that text may have moved: cheaply, and never while nothing happens. */

/** Changes of the page's tree are followed at most so often, in milliseconds; a page that changes all the time costs no more. */
const CHANGES_MS = 120;

/** What may move text without the size of anything we look at being another. */
const MOVING_EVENTS = 'load transitionend animationend toggle fullscreenchange resize pageshow'.split(' ');

export interface Follow {
  /** Looks after these too: an element whose size tells of a new layout, and those that scroll its text. */
  include(element: Element, scrollers: readonly Element[]): void;
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
  const sizes = new ResizeObserver(onMove);
  let ending: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changes = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onMove();
    }, CHANGES_MS);
  });

  const stop = (): void => {
    ending?.abort();
    ending = null;
    clearTimeout(timer);
    timer = undefined;
    sizes.disconnect();
    changes.disconnect();
  };
  signal.addEventListener('abort', stop);

  return {
    run(on) {
      if (on === !!ending) return;
      if (!on) return stop();
      ending = new AbortController();
      const quietly = { signal: ending.signal, passive: true, capture: true };
      const view = document.defaultView!;
      for (const type of MOVING_EVENTS) view.addEventListener(type, onMove, quietly);
      document.fonts.addEventListener('loadingdone', onMove, quietly);
      view.addEventListener('scroll', ({ target }) => target === document && onScroll(), quietly);
      sizes.observe(document.body ?? document.documentElement);
      sizes.observe(document.documentElement);
      changes.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['class', 'style', 'hidden', 'open', 'width', 'height'],
      });
    },
    include(element, scrollers) {
      // Each is listened to once, however often it is added.
      for (const each of scrollers) each.addEventListener('scroll', onMove, { signal, passive: true });
      for (const each of [element, ...scrollers]) sizes.observe(each);
    },
  };
}
