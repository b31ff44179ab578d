import { browser } from 'wxt/browser';

/**
 * Pages that the reader wants marked though they are no articles: in the browser's memory for the session, which no page can read
 * and nobody finds on the disk. A page is one article's address, not its whole site: the next page of a shop stays quiet.
 */
export interface MarkedPages {
  has(source: string): Promise<boolean>;
  mark(source: string, on: boolean): Promise<void>;
}

/** The key of `storage.session`. */
const KEY = 'marked-anyway';
/** Pages that are remembered, the newest: more than a session has. */
const PAGES_MAX = 500;

/** Returns the pages that were marked in this session of the browser. */
export function createMarkedPages(): MarkedPages {
  const read = async (): Promise<readonly string[]> =>
    ((await browser.storage.session.get(KEY))[KEY] as string[] | undefined) ?? [];
  return {
    // A page is read where the memory fails, too.
    has: async (source) => (await read().catch((): readonly string[] => [])).includes(source),
    mark: (source, on) =>
      navigator.locks.request(KEY, async () => {
        const others = (await read()).filter((other) => other !== source);
        await browser.storage.session.set({ [KEY]: (on ? [...others, source] : others).slice(-PAGES_MAX) });
      }),
  };
}
