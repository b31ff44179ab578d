import { beforeEach, expect, test, vi } from 'vitest';
import { listen } from '@/platform/messaging/listen';
import { Refused } from '@/platform/messaging/refused';
import { admitOwn, type Sender, serve } from '@/platform/messaging/serve';

/** The browser's side: listeners, and what they answer to a message. */
type Listener = (message: unknown, sender: object, sendAnswer: (answer: unknown) => void) => unknown;
const { listeners } = vi.hoisted(() => ({ listeners: new Set<Listener>() }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));
beforeEach(() => listeners.clear());
/** What is answered: at once nothing, or later what comes, as `true` promises. */
function deliver(message: unknown, sender: object = { id: 'ours' }): Promise<unknown> | undefined {
  let answered: (answer: unknown) => void = () => {};
  const answer = new Promise((resolve) => {
    answered = resolve;
  });
  const replies = [...listeners].map((listener) => listener(message, sender, answered));
  return replies.includes(true) ? answer : undefined;
}

interface Requests {
  double: { ask: { n: number }; answer: number };
}
const handlers = { double: async ({ n }: { n: number }) => n * 2 };

test('a request is answered', async () => {
  serve<Requests, Sender>(handlers, admitOwn);
  expect(await deliver({ request: 'double', letter: { n: 4 } })).toEqual({ ok: true, value: 8 });
});

test.each([
  [
    'refuses',
    async () => Promise.reject(new Refused('too-long', 'n: too long')),
    { code: 'too-long', detail: 'n: too long' },
  ],
  [
    'throws',
    () => {
      throw new TypeError('broken');
    },
    { code: 'store-failed', detail: 'TypeError: broken' },
  ],
  [
    'throws no error at all',
    async () => Promise.reject('a text'),
    { code: 'store-failed', detail: 'a text' },
  ],
])('a handler that %s is answered as data', async (_, double, error) => {
  serve<Requests, Sender>({ double }, admitOwn);
  expect(await deliver({ request: 'double', letter: { n: 1 } })).toEqual({ ok: false, error });
});

test('a thenable that is no promise arrives as its value', async () => {
  // biome-ignore lint/suspicious/noThenProperty: it is what Dexie returns
  const thenable = { then: (resolve: (n: number) => void) => resolve(5) };
  serve<Requests, Sender>({ double: () => thenable as unknown as Promise<number> }, admitOwn);
  expect(await deliver({ request: 'double', letter: { n: 1 } })).toEqual({ ok: true, value: 5 });
});

test.each(['triple', 'toString', '__proto__', 'constructor'])(
  'an unknown request (%s) is refused',
  async (request) => {
    serve<Requests, Sender>(handlers, admitOwn);
    expect(await deliver({ request, letter: {} })).toMatchObject({ ok: false, error: { code: 'malformed' } });
  },
);

test.each([null, 7, 'double', [], {}, { request: 7 }, { event: 'double' }])(
  'what is no request (%j) is not answered',
  (message) => {
    serve<Requests, Sender>(handlers, admitOwn);
    expect(deliver(message)).toBeUndefined();
  },
);

test.each([
  ['another extension', { id: 'theirs' }],
  ['a content script', { id: 'ours', tab: { id: 1 }, origin: 'https://news.example' }],
  ['a content script of nobody', { id: 'ours', tab: { id: 1 }, origin: 'null' }],
  ['a tab that the browser does not name', { id: 'ours', tab: { id: 1 } }],
])('%s is refused', async (_, sender) => {
  serve<Requests, Sender>(handlers, admitOwn);
  expect(await deliver({ request: 'double', letter: { n: 1 } }, sender)).toMatchObject({
    error: { code: 'not-allowed' },
  });
});

test('an own page in a tab is answered', async () => {
  serve<Requests, Sender>(handlers, admitOwn);
  const sender = { id: 'ours', tab: { id: 1 }, origin: 'chrome-extension://ours' };
  expect(await deliver({ request: 'double', letter: { n: 4 } }, sender)).toEqual({ ok: true, value: 8 });
});

test('after the undo nothing is answered', () => {
  serve<Requests, Sender>(handlers, admitOwn)();
  expect(listeners.size).toBe(0);
});

test.each([
  ['from the background', { id: 'ours' }, 1],
  ['from a tab, where a page could have forged it', { id: 'ours', tab: { id: 1 } }, 0],
  ['from another extension', { id: 'theirs' }, 0],
])('an event %s', (_, sender, times) => {
  const heard = vi.fn();
  listen({ annotationsChanged: heard }, new AbortController().signal);
  expect(deliver({ event: 'annotationsChanged', letter: {} }, sender)).toBeUndefined();
  deliver({ event: 'toString', letter: {} }, sender);
  expect(heard).toHaveBeenCalledTimes(times);
});

test('an event after the end is not heard', () => {
  const controller = new AbortController();
  listen({ annotationsChanged: () => {} }, controller.signal);
  controller.abort();
  expect(listeners.size).toBe(0);
});
