import { type Browser, browser } from 'wxt/browser';
import { requestOf } from './letter';
import type { Answer } from './protocol';
import { Refused, refusalOf } from './refused';

export type Sender = Browser.runtime.MessageSender;

/** One async function per request; it throws `Refused` to refuse. */
export type Handlers<Requests> = {
  readonly [K in keyof Requests]: Requests[K] extends { ask: infer Ask; answer: infer Value }
    ? (letter: Ask, sender: Sender) => Promise<Value>
    : never;
};

/** Throws `Refused` unless this sender may ask this; returns the letter, checked. */
export type Admit = (request: string, letter: unknown, sender: Sender) => unknown;

/**
 * Answers the requests that reach this process, and returns an undo. Whatever goes wrong is answered as data: nothing is ever
 * thrown across. Without `admit` only our own extension is heard, which is all that can write to a content script.
 */
export function serve<Requests>(handlers: Handlers<Requests>, admit: Admit = ownOnly): () => void {
  async function answer(request: string, letter: unknown, sender: Sender): Promise<Answer<unknown>> {
    try {
      const checked = admit(request, letter, sender);
      const handler = Object.hasOwn(handlers, request) ? handlers[request as keyof Requests] : undefined;
      if (!handler) throw new Refused('malformed', `request: "${request.slice(0, 80)}" is unknown here`);
      // A handler may return a thenable that is no native promise (Dexie's), which would arrive as undefined: `await` unwraps it.
      return {
        ok: true,
        value: await (handler as (letter: unknown, sender: Sender) => Promise<unknown>)(checked, sender),
      };
    } catch (error) {
      return { ok: false, error: refusalOf(error) };
    }
  }
  const listener = (message: unknown, sender: Sender): Promise<Answer<unknown>> | undefined => {
    const letter = requestOf(message);
    return letter ? answer(letter.request, letter.letter, sender) : undefined;
  };
  // Both browsers take a promise for an answer; the types of Chromium's API do not say so yet.
  browser.runtime.onMessage.addListener(listener as (message: unknown, sender: Sender) => void);
  return () =>
    browser.runtime.onMessage.removeListener(listener as (message: unknown, sender: Sender) => void);
}

function ownOnly(_request: string, letter: unknown, sender: Sender): unknown {
  if (sender.id !== browser.runtime.id) throw new Refused('not-allowed', 'sender: not this extension');
  return letter;
}
