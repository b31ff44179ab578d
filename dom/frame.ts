/** Which documents we look at: HTML, in the top frame or in a frame of the same site that is large enough to read in. */

/** Smallest frame that may hold an article, in CSS pixels (issue 2, item 5). */
const FRAME_WIDTH_MIN = 300;
const FRAME_HEIGHT_MIN = 200;

/** Returns true for HTML, also as XML; pictures, feeds and the browser's own viewers stay untouched. */
export function isHtml(document: Document): boolean {
  return (
    /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType) &&
    document.body instanceof HTMLElement
  );
}

/**
 * Returns true for a frame whose every ancestor is of its own origin; false also for the top window. Asks the windows, not their
 * addresses: `about:srcdoc` has the origin of its parent, a sandboxed frame has none.
 */
export function isOwnFrame(view: Window): boolean {
  if (view.parent === view) return false;
  try {
    for (let at: Window = view; at.parent !== at; at = at.parent)
      if (at.parent.origin !== view.origin || !at.parent.document) return false;
    return view.origin !== 'null';
  } catch {
    return false;
  }
}

/** Resolves when the window is large enough to read in, at once where it is; never after `signal` aborts. */
export async function largeEnough(view: Window, signal: AbortSignal): Promise<void> {
  const isLarge = (): boolean => view.innerWidth >= FRAME_WIDTH_MIN && view.innerHeight >= FRAME_HEIGHT_MIN;
  if (isLarge()) return;
  await new Promise<void>((resolve) => {
    const done = new AbortController();
    const look = (): void => {
      if (!isLarge()) return;
      done.abort();
      resolve();
    };
    view.addEventListener('resize', look, { signal: AbortSignal.any([signal, done.signal]) });
  });
}
