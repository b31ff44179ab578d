import { browser } from 'wxt/browser';
import { askTab } from '@/platform/messaging/ask-tab';

/** The commands that come to us; `_execute_action` opens the popup without. */
type Command = 'next-mention' | 'previous-mention' | 'toggle-site';

/** Does what the reader's shortcuts say, in the tab they are in. */
export function followCommands(
  switchSite: (letter: { host: string; on: boolean }, asker: { kind: 'own-page' }) => Promise<unknown>,
): void {
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (id === undefined) return;
    switch (command as Command) {
      case 'next-mention':
        await askTab(id, 'stepMention', { by: 1 });
        return;
      case 'previous-mention':
        await askTab(id, 'stepMention', { by: -1 });
        return;
      case 'toggle-site': {
        // We may not read a tab's address: its own content script says which site it is.
        const page = await askTab(id, 'readMentions', {});
        if (page.ok)
          await switchSite({ host: page.value.host, on: page.value.state === 'off' }, { kind: 'own-page' });
      }
    }
  });
}
