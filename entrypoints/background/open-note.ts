import { type Browser, browser } from 'wxt/browser';
import { offerNote } from '@/platform/messaging/offered-notes';
import type { NoteAsked, NoteSubject, ScreenBox } from '@/platform/messaging/protocol/page-requests';
import { NOTE_WINDOW, noteWindowPlace } from './note-place';

/** Where the tabs of note windows are remembered while the browser runs, by what they are about. */
const KEY = 'note-windows';

/**
 * Opens the place where a note is written. The side panel of the window has it where it is open; else a small window beside what was
 * marked, or a tab where the browser has no windows (Firefox on Android). A note that is open already comes to the front.
 */
export async function openNote({ at, focus = 'note', ...subject }: NoteAsked): Promise<void> {
  const around = await browserWindow();
  if (around?.id !== undefined && (await offerNote({ windowId: around.id, subject, focus }))) return;
  const key = JSON.stringify(subject);
  if (await bringBack(key)) return;
  const address = addressOf(subject, focus);
  const tabId = browser.windows
    ? await openWindow(address, at, around)
    : (await browser.tabs.create({ url: address })).id;
  if (tabId !== undefined) await browser.storage.session.set({ [KEY]: { ...(await known()), [key]: tabId } });
}

function addressOf(subject: NoteSubject, focus: 'note' | 'tags'): string {
  return browser.runtime.getURL(`/note.html?${new URLSearchParams({ ...subject, focus })}`);
}

async function openWindow(
  url: string,
  at: ScreenBox | undefined,
  around: Browser.windows.Window | undefined,
): Promise<number | undefined> {
  const { left, top, width, height } = around ?? {};
  const isKnown = left !== undefined && top !== undefined && width !== undefined && height !== undefined;
  const place = at && isKnown ? noteWindowPlace(at, { left, top, width, height }) : {};
  const open = (place: object) => browser.windows.create({ url, type: 'popup', ...NOTE_WINDOW, ...place });
  // A place that is off the screen is refused; the browser's own choice is as good then.
  const opened = await open(place).catch(() => open({}));
  return opened?.tabs?.[0]?.id;
}

/** The browser window that the reader is in. */
async function browserWindow(): Promise<Browser.windows.Window | undefined> {
  return browser.windows?.getLastFocused({ windowTypes: ['normal'] }).catch(() => undefined);
}

/** Brings a note that is open to the front; false where it is not. */
async function bringBack(key: string): Promise<boolean> {
  const tabId = (await known())[key];
  const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.id === undefined) return false;
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows?.update(tab.windowId, { focused: true });
  return true;
}

async function known(): Promise<Readonly<Record<string, number>>> {
  return ((await browser.storage.session.get(KEY))[KEY] ?? {}) as Record<string, number>;
}
