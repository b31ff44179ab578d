import { browser } from 'wxt/browser';
import { Refused } from '@/platform/messaging/refused';
import type { Asker } from './trust';

/** The private windows in which the reader has saved something after being told; a key of `storage.session`, gone with the browser. */
const KEY = 'private-windows';

/**
 * Stands before what is saved in a private window: the first time in each the save is refused (`private-window`), which tells the
 * reader that it would outlive the window; saving again is a yes. Who was told is known for as long as the background lives: where it
 * was stopped in between, perhaps before its answer came, the reader is told again. `reachStore` rejects where the browser keeps nothing at
 * all (Firefox without a history): then that is what the reader is told.
 */
export function createPrivateWindows(reachStore: () => Promise<unknown>): (asker: Asker) => Promise<void> {
  const told = new Set<number>();
  return async (asker) => {
    if (asker.kind !== 'page' || asker.privateWindow === undefined) return;
    const { session } = browser.storage;
    const agreed = ((await session.get(KEY))[KEY] ?? []) as number[];
    if (agreed.includes(asker.privateWindow)) return;
    if (!told.has(asker.privateWindow)) {
      await reachStore();
      told.add(asker.privateWindow);
      throw new Refused('private-window', 'sender: what is saved outlives this window');
    }
    await session.set({ [KEY]: [...agreed, asker.privateWindow] });
  };
}
