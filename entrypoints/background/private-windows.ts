import { browser } from 'wxt/browser';
import { Refused } from '@/platform/messaging/refused';
import type { Asker } from './trust';

/** The private windows in which the reader has saved something after being told; a key of `storage.session`, gone with the browser. */
const KEY = 'private-windows';

/**
 * Stands before what is saved in a private window: the first time in each the save is refused (`private-window`), which tells the
 * reader that it would outlive the window; saving again is a yes. Who was told is known for as long as the background lives: where it
 * was stopped in between, perhaps before its answer came, the reader is told again. `reachStore` rejects where the browser keeps nothing at
 * all (Firefox without a history): then that is what the reader is told. An own page asks for the window that the reader is in: `inFront` knows
 * whether that is a private one.
 */
export function createPrivateWindows(
  reachStore: () => Promise<unknown>,
  inFront: () => Promise<number | undefined>,
): (asker: Asker) => Promise<void> {
  const told = new Set<number>();
  return async (asker) => {
    const privateWindow = asker.kind === 'page' ? asker.privateWindow : await inFront();
    if (privateWindow === undefined) return;
    const { session } = browser.storage;
    const agreed = ((await session.get(KEY))[KEY] ?? []) as number[];
    if (agreed.includes(privateWindow)) return;
    if (!told.has(privateWindow)) {
      await reachStore();
      told.add(privateWindow);
      throw new Refused('private-window', 'sender: what is saved outlives this window');
    }
    await session.set({ [KEY]: [...agreed, privateWindow] });
  };
}

/** The private window that the reader is in; undefined in others. A popup stands in no window of its own: its sender does not tell. */
export async function privateWindowInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.incognito ? tab.windowId : undefined;
}
