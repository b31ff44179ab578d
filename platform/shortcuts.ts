import { browser } from 'wxt/browser';

/** A command and the key that the reader's browser gave it. */
export interface Shortcut {
  readonly name: string;
  /** As the browser writes it; empty where there is none. */
  readonly key: string;
  readonly description: string;
}

/** The commands of the extension; none where the browser has no keyboard (Firefox on Android). */
export async function shortcutsOf(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', shortcut = '', description = '' }) => ({
    name,
    key: shortcut,
    description,
  }));
}

/** Opens the browser's own page for shortcuts; false where an extension may not, and the reader has to go there by hand. */
export async function openShortcuts(): Promise<boolean> {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  try {
    // Firefox 137 and later; Chromium has an address that an extension may open but no page may link to.
    if (commands?.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
