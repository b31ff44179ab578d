/** How long work may hold the page before it may draw and hear again, in milliseconds: under two frames. */
const SLICE_MS = 24;

/**
 * What `steps` returns, run in slices with rests between, so that a bar can move and a button be pressed; each step yields the share
 * done, 0 to 1. Rejects with the signal's reason as soon as it aborts.
 */
export async function runInSlices<T>(
  steps: Generator<number, T>,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<T> {
  for (let restAt = performance.now() + SLICE_MS; ; ) {
    const { value, done } = steps.next();
    if (done) return value as T;
    if (performance.now() < restAt) continue;
    onShare(value as number);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    restAt = performance.now() + SLICE_MS;
  }
}
