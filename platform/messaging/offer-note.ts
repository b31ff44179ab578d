/** A note is offered to the side panel before a window opens for it. Who does not take it says nothing. */
import { browser } from 'wxt/browser';
import type { NoteOffered } from './protocol';
import type { Sender } from './serve';

/** Offers a note to the side panel of its window; true where one took it. For the background alone. */
export async function offerNote(offered: NoteOffered): Promise<boolean> {
  const taken = await browser.runtime.sendMessage({ offered }).catch(() => undefined);
  return taken === true;
}

/** Hears such offers until `signal` aborts; `take` returns whether it takes one. For a side panel. */
export function takeNotes(take: (offered: NoteOffered) => boolean, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, sendAnswer: (taken: true) => void) => {
    const { offered } = (message ?? {}) as { offered?: NoteOffered };
    // Only the background has no tab: a web page's process cannot offer anything.
    if (!offered || sender.id !== browser.runtime.id || sender.tab || !take(offered)) return undefined;
    sendAnswer(true);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
