import { browser } from 'wxt/browser';
import type { CardMade } from '@/platform/messaging/protocol/own-page-requests';

/** Size of the window in which a card is made, in CSS pixels: all fields without scrolling. */
const WIDTH = 480;
const HEIGHT = 680;

const keyOf = (id: string) => `making ${id}`;

/** Opens the window in which a card is made. What it begins with waits in the session's storage, for no address should tell it. */
export async function openMaking(made: CardMade): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: made });
  const url = browser.runtime.getURL(`/make-card.html?id=${id}` as '/make-card.html');
  // Firefox on Android has tabs only.
  if (browser.windows) await browser.windows.create({ url, type: 'popup', width: WIDTH, height: HEIGHT });
  else await browser.tabs.create({ url });
}

/** What a window was opened with; undefined after a restart of the browser. */
export async function readMaking(id: string): Promise<CardMade | undefined> {
  return (await browser.storage.session.get(keyOf(id)))[keyOf(id)] as CardMade | undefined;
}
