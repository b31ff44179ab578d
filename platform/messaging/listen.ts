import { browser } from 'wxt/browser';
import { eventOf } from './letter';
import type { OwnPageEvents, TabEvents } from './protocol/events';
import type { Sender } from './serve';

export type Listeners<Heard> = { readonly [K in keyof Heard]?: (letter: Heard[K]) => void };

/**
 * Hears the background's events until `signal` aborts. Only the background is heard: a letter that comes from a tab, where a
 * web page's process could have forged it, is passed over, as is any request.
 */
export function listen<Heard extends TabEvents | OwnPageEvents>(
  listeners: Listeners<Heard>,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const listener = (message: unknown, sender: Sender) => {
    const letter = sender.id === browser.runtime.id && !sender.tab ? eventOf(message) : null;
    if (letter && Object.hasOwn(listeners, letter.event)) {
      (listeners as Record<string, (letter: unknown) => void>)[letter.event]?.(letter.letter);
    }
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  // After an update of the extension the API is gone from under a content script, and so is the listener.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), {
    once: true,
  });
}
