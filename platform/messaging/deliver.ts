import type { Answer } from './protocol/answer';

/** First pause before a letter is sent again, in milliseconds: a worker is up 56 ms after a cold start (docs: field notes). */
const FIRST_PAUSE_MS = 50;
/** Longest pause between two tries, in milliseconds, so that an answer is never more than this late. */
const LONGEST_PAUSE_MS = 800;
/** How long one try may go unanswered, in milliseconds: the slowest answer seen is 170 ms; a killed worker may never answer. */
const ANSWER_MS = 3_000;
/** How long a letter is tried for in all, in milliseconds; a reader does not wait longer for "saved". */
const GIVE_UP_MS = 10_000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * The answer to what `send` sends, sent again until one comes: the background sleeps, and is killed in mid-work. Receivers are
 * idempotent. After 10 s, or as soon as `isGone` says that no answer can come any more, the answer is `unreachable`.
 */
export async function deliver<T>(send: () => Promise<unknown>, isGone: () => boolean): Promise<Answer<T>> {
  const startedAt = Date.now();
  let detail = 'the extension was updated or removed';
  for (let wait = FIRST_PAUSE_MS; !isGone(); wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    try {
      const answer = await Promise.race([send(), pause(ANSWER_MS)]);
      if (typeof (answer as Answer<T> | undefined)?.ok === 'boolean') return answer as Answer<T>;
      detail = 'no answer';
    } catch (error) {
      detail = String(error);
    }
    if (Date.now() - startedAt + wait > GIVE_UP_MS) break;
    await pause(wait);
  }
  return { ok: false, error: { code: 'unreachable', detail } };
}
