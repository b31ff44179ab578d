/** How long a question about work under way waits for it to end, in milliseconds: several answers a second draw a smooth bar. */
const ANSWER_AFTER_MS = 200;

/** What the work comes to, or null where it is still under way after a moment; rejects as the work does. */
export function soon<T>(work: Promise<T>): Promise<T | null> {
  return Promise.race([work, new Promise<null>((resolve) => setTimeout(resolve, ANSWER_AFTER_MS, null))]);
}
