/** A note is offered to the side panel before a window opens for it. Who does not take it says nothing. */
import { browser } from 'wxt/browser';
import { offeredOf } from './letter';
import type { NoteOffered } from './protocol/events';
import type { Sender } from './serve';

/** Offers a note to the side panel of its window; true where one took it. For the background alone. */
export async function offerNote(offered: NoteOffered): Promise<boolean> {
  const taken = await browser.runtime.sendMessage({ offered }).catch(() => undefined);
  return taken === true;
}

/**
 * Hears of offered notes until `signal` aborts; `take` returns whether it takes one. Only the background is heard: a letter that comes
 * from a tab, where a web page's process could have forged it, is passed over.
 */
export function takeNotes(take: (offered: NoteOffered) => boolean, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, sendAnswer: (taken: true) => void) => {
    const offered = sender.id === browser.runtime.id && !sender.tab ? offeredOf(message) : null;
    // At once: every browser hears an answer that does not come later, whatever the listener returns.
    if (offered && take(offered)) sendAnswer(true);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
