/** Work in slices: a generator is driven a few milliseconds at a time, when the page is idle and somebody looks at it. */

/** Longest slice, in milliseconds: half a frame at 60 Hz (issue 2, item 5). */
const SLICE_MS = 8;
/** How long a busy page may put a slice off, in milliseconds. */
const PATIENCE_MS = 300;

/** Thrown out of work whose signal aborted; nothing is to be told to anybody. */
export class Ended extends Error {}

/**
 * Resolves to what the generator returns. It is driven only while the document is visible. Rejects with `Ended` when the
 * signal aborts, after closing the generator. `spent` hears of each slice's length in milliseconds.
 */
export async function inSlices<T>(
  work: Generator<void, T, void>,
  document: Document,
  signal: AbortSignal,
  spent: (ms: number) => void = () => {},
): Promise<T> {
  try {
    for (;;) {
      await idle(document, signal);
      const begin = performance.now();
      const end = begin + SLICE_MS;
      for (;;) {
        const step = work.next();
        const now = performance.now();
        if (step.done || now >= end) spent(now - begin);
        if (step.done) return step.value;
        if (now >= end) break;
      }
    }
  } catch (error) {
    work.return(undefined as T);
    throw error;
  }
}

/** Resolves when the document is visible and the browser has nothing more pressing; rejects with `Ended` on abort. */
export async function idle(document: Document, signal: AbortSignal): Promise<void> {
  await visible(document, signal);
  await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS }));
  if (signal.aborted) throw new Ended();
  if (document.hidden) await idle(document, signal);
}

/** Resolves when the document is active and visible, at once where it is. */
async function visible(document: Document, signal: AbortSignal): Promise<void> {
  if (signal.aborted) throw new Ended();
  if (isSeen(document)) return;
  await new Promise<void>((resolve, reject) => {
    const look = (): void => {
      if (signal.aborted) reject(new Ended());
      else if (isSeen(document)) resolve();
      else return;
      for (const type of SEEN_EVENTS) document.removeEventListener(type, look);
      signal.removeEventListener('abort', look);
    };
    for (const type of SEEN_EVENTS) document.addEventListener(type, look);
    signal.addEventListener('abort', look);
  });
}

const SEEN_EVENTS = ['visibilitychange', 'prerenderingchange'] as const;

/** A prerendered page is not read before the reader goes there (Chromium's speculation rules). */
function isSeen(document: Document & { prerendering?: boolean }): boolean {
  return !document.hidden && !document.prerendering;
}

/** Resolves after `ms` milliseconds; rejects with `Ended` when the signal aborts. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
  if (signal.aborted) throw new Ended();
}
