import { browser } from 'wxt/browser';

/** What a tab shows: the address of an article, and ids of annotations of other articles whose quotes stand there. */
export interface Shown {
  readonly address: string;
  readonly ids: readonly string[];
}

/** Remembers what each tab shows: in the browser's memory for the session, which no page can read and nobody finds on the disk. */
export interface ShownCopies {
  in(tab: number): Promise<Shown | undefined>;
  /** Sets it to what `by` makes of it, one change at a time; undefined forgets it. */
  change(tab: number, by: (before: Shown | undefined) => Shown | undefined): Promise<void>;
}

/** Starts the keys of `storage.session`; the number of the tab follows. */
const PREFIX = 'copies:';

/** Returns what tabs showed since the browser started. */
export function createShownCopies(): ShownCopies {
  const read = async (tab: number): Promise<Shown | undefined> =>
    (await browser.storage.session.get(PREFIX + tab))[PREFIX + tab] as Shown | undefined;
  return {
    in: read,
    change: (tab, by) =>
      navigator.locks.request(PREFIX + tab, async () => {
        const before = await read(tab);
        const after = by(before);
        if (after === before) return;
        if (after) await browser.storage.session.set({ [PREFIX + tab]: after });
        else await browser.storage.session.remove(PREFIX + tab);
      }),
  };
}
