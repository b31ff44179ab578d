import { browser } from 'wxt/browser';
import type { Route } from '@/core/look-up/route';
import { leaveRoute } from './panel-route';

/** The sidebar of Firefox, as far as we use it. */
interface Sidebar {
  open(): Promise<void>;
}

/**
 * Opens the side panel of a window. Called in the very turn of the reader's click: both browsers refuse otherwise. Where there are no
 * side panels (Firefox on Android) it opens as a tab.
 */
export function openSidePanel(windowId: number | undefined): Promise<unknown> {
  return opening(windowId) ?? browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}

/**
 * Shows a view in the side panel of a window, opened for it or open already; false where the browser opens none. Called like
 * `openSidePanel`; which view it is may be known later.
 */
export async function showBeside(
  route: Route | Promise<Route>,
  windowId: number | undefined,
): Promise<boolean> {
  if (windowId === undefined) return false;
  const opened = opening(windowId);
  if (!opened) return false;
  try {
    await opened;
    await leaveRoute(windowId, await route);
    return true;
  } catch {
    return false;
  }
}

/** The panel's opening; undefined where there are no side panels. */
function opening(windowId: number | undefined): Promise<void> | undefined {
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  if (sidebarAction) return sidebarAction.open();
  return browser.sidePanel && windowId !== undefined ? browser.sidePanel.open({ windowId }) : undefined;
}
