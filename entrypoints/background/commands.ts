import { browser } from 'wxt/browser';
import { askTab } from '@/platform/messaging/ask-tab';
import { openSidePanel } from '@/platform/side-panel';
import { showRoute } from './show-route';

/** The commands that come to us; `_execute_action` opens the popup without. */
type Command =
  | 'next-mention'
  | 'previous-mention'
  | 'toggle-site'
  | 'highlight'
  | 'make-card'
  | 'mark-anyway'
  | 'look-up'
  | 'show-notes'
  | 'pause'
  | 'open-options'
  | 'open-panel';

/** What commands change. */
interface CommandActs {
  switchSite(host: string, on: boolean): Promise<unknown>;
  /** Marks the page in a tab though it is no article, or stops it. */
  markAnyway(tab: number): Promise<unknown>;
  /** Pauses for an hour, or ends the pause. */
  pause(): Promise<unknown>;
}

/** Does what the reader's shortcuts say, in the tab they are in. */
export function followCommands({ switchSite, markAnyway, pause }: CommandActs): void {
  const inTab: Partial<Record<Command, (tab: number) => Promise<unknown>>> = {
    'next-mention': (tab) => askTab(tab, 'stepMention', { by: 1 }),
    'previous-mention': (tab) => askTab(tab, 'stepMention', { by: -1 }),
    highlight: (tab) => askTab(tab, 'actOnSelection', { act: 'highlight' }),
    'make-card': (tab) => askTab(tab, 'actOnSelection', { act: 'make-card' }),
    'mark-anyway': markAnyway,
    'toggle-site': async (tab) => {
      // We may not read a tab's address: its own content script says which site it is.
      const page = await askTab(tab, 'readMentions', { atOnce: true });
      if (page.ok) await switchSite(page.value.host, page.value.state === 'off');
    },
  };
  const anywhere: Partial<Record<Command, (windowId: number | undefined) => Promise<unknown>>> = {
    'look-up': () => showRoute({ view: 'look-up', query: '' }, 'over'),
    'show-notes': () => showRoute({ view: 'notes' }, 'over'),
    pause,
    'open-options': () => browser.runtime.openOptionsPage(),
    'open-panel': openSidePanel,
  };
  browser.commands?.onCommand.addListener(async (name, tab) => {
    const command = name as Command;
    // First thing, while the browser still knows that a key was pressed.
    if (anywhere[command]) return void anywhere[command](tab?.windowId);
    const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (id !== undefined) await inTab[command]?.(id);
  });
}
