import { browser } from 'wxt/browser';

/** The sidebar of Firefox, as far as we use it. */
interface Sidebar {
  open(): Promise<void>;
}

/**
 * Opens the side panel of a window. Called in the very turn of the reader's click: both browsers refuse otherwise. Where there are no
 * side panels (Firefox on Android) it opens as a tab.
 */
export function openSidePanel(windowId: number | undefined): Promise<unknown> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  if (sidebarAction) return sidebarAction.open();
  if (browser.sidePanel && windowId !== undefined) return browser.sidePanel.open({ windowId });
  return browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}
