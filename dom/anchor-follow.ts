/** Tells that text may have moved: cheaply, and never while nothing happens. */

/** Changes of the page's tree are followed at most so often, in milliseconds; a page that changes all the time costs no more. */
const CHANGES_MS = 120;

/** What may move text without the size of anything we look at being another. */
const MOVING_EVENTS = 'load transitionend animationend toggle fullscreenchange resize pageshow'.split(' ');

export interface Follow {
  /** Looks after these too: a size of theirs tells of a new layout, a scroll moves text; the page's own scroll where text is `isPinned`. */
  include(elements: readonly Element[], isPinned: boolean): void;
  /** Begins or stops to look; stopped, it costs nothing. */
  run(on: boolean): void;
}

/** Returns what calls `onMove` after text may have moved; ends with `signal`. */
export function createFollow(document: Document, onMove: () => void, signal: AbortSignal): Follow {
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
    if (on === !!ending) return;
    ending?.abort();
    ending = null;
    clearTimeout(timer);
    timer = undefined;
    sizes.disconnect();
    changes.disconnect();
    if (!on) return;
    ending = new AbortController();
    const quietly = { signal: ending.signal, passive: true, capture: true };
    for (const type of MOVING_EVENTS) window.addEventListener(type, onMove, quietly);
    document.fonts.addEventListener('loadingdone', onMove, quietly);
    for (const element of [document.body, document.documentElement]) if (element) sizes.observe(element);
    changes.observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: ['class', 'style', 'hidden', 'open', 'width', 'height'],
    });
  };
  signal.addEventListener('abort', () => run(false));

  return {
    run,
    include(elements, isPinned) {
      // Each is listened to once, however often it is added.
      for (const each of isPinned ? [...elements, document] : elements)
        each.addEventListener('scroll', onMove, { signal, passive: true });
      for (const each of elements) sizes.observe(each);
    },
  };
}
