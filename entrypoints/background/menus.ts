import { browser } from 'wxt/browser';
import type { Strings } from '@/components/strings';
import { showRoute } from './show-route';

/** Where there is an article to work on; nothing of ours stands in the menus of other pages. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** The lines of the context menu, in their order. The browser writes the selection in place of `%s`. */
const LINES = [{ id: 'look-up', word: 'menu_lookUp', contexts: ['selection'] }] as const;

export interface Menus {
  /** Writes the lines anew, as after a change of language. */
  write(): Promise<void>;
}

/** Puts our lines into the browser's context menu, and does what they say. `strings` gives the reader's words. */
export function createMenus(strings: () => Promise<Strings>): Menus {
  const { contextMenus, runtime } = browser;
  // One after the other: two that write at once would each find the other's lines there already.
  let writing: Promise<void> = Promise.resolve();
  const writeOnce = async (): Promise<void> => {
    const t = await strings();
    await contextMenus.removeAll();
    for (const { id, word, contexts } of LINES)
      contextMenus.create({ id, title: t(word, '%s'), contexts: [...contexts], documentUrlPatterns: PAGES });
  };
  const write = (): Promise<void> => {
    writing = writing.then(writeOnce, writeOnce);
    return writing;
  };

  // Firefox on Android has no context menu to write into.
  if (!contextMenus) return { write: async () => {} };
  runtime.onInstalled.addListener(() => void write());
  runtime.onStartup.addListener(() => void write());
  contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId === 'look-up') void showRoute({ view: 'look-up', query: selectionText.trim() }, 'over');
  });
  return { write };
}
