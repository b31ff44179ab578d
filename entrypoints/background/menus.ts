import { browser } from 'wxt/browser';
import type { Strings } from '@/components/strings';
import { askTab } from '@/platform/messaging/ask-tab';
import { showRoute, showRouteBeside } from './show-route';

/** Where there is an article to work on; nothing of ours stands in the menus of other pages. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** The lines of the context menu, in their order. The browser writes the selection in place of `%s`. */
const LINES = [
  { id: 'make-card', word: 'menu_makeCard', contexts: ['selection'] },
  { id: 'highlight', word: 'toolbar_highlight', contexts: ['selection'] },
  { id: 'look-up', word: 'menu_lookUp', contexts: ['selection'] },
  { id: 'mark-anyway', word: 'popup_markAnyway', contexts: ['page', 'frame'] },
] as const;

const SELECTION_ACTS = ['highlight', 'make-card'] as const;

export interface Menus {
  /** Writes the lines anew, as after a change of language. */
  write(): Promise<void>;
}

/**
 * Puts our lines into the browser's context menu, and does what they say. `strings` gives the reader's words, `markAnyway` marks the
 * page in a tab, `makeCard` begins a card of a name alone, on the page with an address.
 */
export function createMenus(
  strings: () => Promise<Strings>,
  markAnyway: (tab: number) => Promise<boolean>,
  makeCard: (name: string, address: string) => Promise<unknown>,
): Menus {
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
  contextMenus.onClicked.addListener(async (clicked, tab) => {
    const { menuItemId, selectionText = '', frameId, frameUrl, pageUrl = '' } = clicked;
    if (menuItemId === 'look-up')
      return showRouteBeside({ view: 'look-up', query: selectionText.trim() }, tab?.windowId, 'over');
    if (tab?.id === undefined) return;
    const act = SELECTION_ACTS.find((one) => one === menuItemId);
    const done = act
      ? (await askTab(tab.id, 'actOnSelection', { act }, frameId)).ok
      : await markAnyway(tab.id);
    // A page that has no session of ours still has a name on it; in a private window nobody would have said that the card outlives it.
    if (!done && act === 'make-card' && !tab.incognito)
      return void makeCard(selectionText, frameUrl ?? pageUrl);
    // The popup says why nothing can be done on the page.
    if (!done) await showRoute({ view: 'page' }, 'over');
  });
  return { write };
}
