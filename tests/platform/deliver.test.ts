import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deliver } from '@/platform/messaging/deliver';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const yes = { ok: true, value: 7 };
const forever = () => new Promise<never>(() => {});

/** Answers one after the other, the last again and again, and counts how often it was asked. */
function sender(...answers: (() => Promise<unknown>)[]) {
  const sent = { count: 0, send: () => (answers[Math.min(sent.count++, answers.length - 1)] ?? forever)() };
  return sent;
}

test.each([
  ['at once', [async () => yes], 1],
  [
    'a worker that was asleep',
    [async () => Promise.reject(new Error('Receiving end does not exist.')), async () => yes],
    2,
  ],
  [
    'a worker that was killed in mid-work',
    [async () => Promise.reject(new Error('message channel closed')), async () => undefined, async () => yes],
    3,
  ],
  ['a worker that never answers', [forever, async () => yes], 2],
  ['a refusal is an answer', [async () => ({ ok: false, error: { code: 'store-full', detail: '' } })], 1],
])('%s', async (_, answers, times) => {
  const sent = sender(...answers);
  const answer = deliver(sent.send, () => false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await answer).toHaveProperty('ok');
  expect(await answer).not.toMatchObject({ error: { code: 'unreachable' } });
  expect(sent.count).toBe(times);
});

test('what is lost in mid-save is acknowledged within 3 seconds of the worker being back', async () => {
  const sent = sender(
    async () => Promise.reject(new Error('killed')),
    async () => Promise.reject(new Error('asleep')),
    async () => yes,
  );
  const answer = deliver(sent.send, () => false);
  await vi.advanceTimersByTimeAsync(200);
  expect(await answer).toEqual(yes);
});

test('after ten seconds without an answer it is unreachable, and says why', async () => {
  const sent = sender(async () => Promise.reject(new Error('nobody there')));
  const answer = deliver(sent.send, () => false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await answer).toMatchObject({
    ok: false,
    error: { code: 'unreachable', detail: expect.stringContaining('nobody there') },
  });
  const { count } = sent;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent.count).toBe(count);
});

test('an extension that is gone is not asked at all', async () => {
  const sent = sender(async () => yes);
  expect(await deliver(sent.send, () => true)).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  expect(sent.count).toBe(0);
});
