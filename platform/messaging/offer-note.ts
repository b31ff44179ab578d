/** A note is offered to the side panel before a window opens for it. Who does not take it says nothing. */
import { browser } from 'wxt/browser';
import type { NoteOffered } from './protocol';

/** Offers a note to the side panel of its window; true where one took it. For the background alone. */
export async function offerNote(offered: NoteOffered): Promise<boolean> {
  const taken = await browser.runtime.sendMessage({ offered }).catch(() => undefined);
  return taken === true;
}
