import { type Browser, browser } from 'wxt/browser';
import { requestOf } from './letter';
import type { Answer } from './protocol/answer';
import { Refused, refusalOf } from './refused';

export type Sender = Browser.runtime.MessageSender;

/** One async function per request; it throws `Refused` to refuse. `Asker` is what `admit` made of the sender. */
export type Handlers<Requests, Asker = Sender> = {
  readonly [K in keyof Requests]: Requests[K] extends { ask: infer Ask; answer: infer Value }
    ? (letter: Ask, asker: Asker) => Promise<Value>
    : never;
};

/** Throws `Refused` unless this sender may ask this; returns who asks, and the letter, checked. */
export type Admit<Asker> = (
  request: string,
  letter: unknown,
  sender: Sender,
) => { readonly letter: unknown; readonly asker: Asker };

/**
 * Answers the requests that reach this process, and returns an undo. Whatever goes wrong is answered as data: nothing is ever
 * thrown across. `isOneOfMany`: requests that have no handler here are for others, and are left to them.
 */
export function serve<Requests, Asker>(
  handlers: Handlers<Requests, Asker>,
  admit: Admit<Asker>,
  isOneOfMany = false,
): () => void {
  async function answer(request: string, unchecked: unknown, sender: Sender): Promise<Answer<unknown>> {
    try {
      const { letter, asker } = admit(request, unchecked, sender);
      if (!Object.hasOwn(handlers, request)) throw new Refused('malformed', 'request: unknown here');
      const handler = handlers[request as keyof Requests] as (
        letter: unknown,
        asker: Asker,
      ) => Promise<unknown>;
      // A handler may return a thenable that is no native promise (Dexie's), which would arrive as undefined: `await` unwraps it.
      return { ok: true, value: await handler(letter, asker) };
    } catch (error) {
      return { ok: false, error: refusalOf(error) };
    }
  }
  const listener = (message: unknown, sender: Sender, sendAnswer: (answer: Answer<unknown>) => void) => {
    const letter = requestOf(message);
    if (!letter || (isOneOfMany && !Object.hasOwn(handlers, letter.request))) return undefined;
    void answer(letter.request, letter.letter, sender).then(sendAnswer);
    // “The answer comes later”: understood by every browser, with the polyfill and without.
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  // After an update of the extension the API is gone from under a content script, and so is the listener.
  return () => browser.runtime?.onMessage?.removeListener(listener);
}

/**
 * For a content script, to which only our own extension can write: admits what it sends, as it is. Where an own page runs that script, those of
 * tabs can write to it, too: whoever writes from a tab must be an own page.
 */
export const admitOwn: Admit<Sender> = (_request, letter, sender) => {
  const { runtime } = browser;
  if (sender.id !== runtime.id || (sender.tab && `${sender.origin}/` !== runtime.getURL('')))
    throw new Refused('not-allowed', 'sender: not this extension');
  return { letter, asker: sender };
};
