import { browser } from 'wxt/browser';
import { fragmentOf, type Route } from '@/core/look-up/route';
import { showBeside } from '@/platform/side-panel';

/** The page that shows every route. */
const PAGE = 'popup.html';

/** Where a view is shown: over the page that the reader is on, in place of it, or in a tab of its own, in front or behind. */
export type Place = 'over' | 'here' | 'new' | 'behind';

/**
 * Shows a view of ours. Over the page it is the popup; where the browser opens none (Firefox without a fresh press of the reader's,
 * Chromium without a window in front), a new tab. Asked first thing after a press: the browser forgets it at the first `await`.
 */
export async function showRoute(route: Route, place: Place): Promise<void> {
  const page = PAGE + fragmentOf(route);
  if (place === 'over') {
    if (!(await openPopup(page))) await showRoute(route, 'new');
    return;
  }
  const url = browser.runtime.getURL(`/${page}` as '/popup.html');
  if (place === 'here') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: place === 'new' });
}

/**
 * Shows a view of ours in the side panel of the window, where the browser opens it: it asks for a press of the reader's, as `showRoute`
 * does; elsewhere `otherwise`.
 */
export async function showRouteBeside(
  route: Route | Promise<Route>,
  windowId: number | undefined,
  otherwise: Place,
): Promise<void> {
  if (!(await showBeside(route, windowId))) await showRoute(await route, otherwise);
}

async function openPopup(page: string): Promise<boolean> {
  const { action } = browser;
  try {
    const opened = Promise.all([action.setPopup({ popup: page }), action.openPopup()]);
    await opened;
    return true;
  } catch {
    return false;
  } finally {
    // The button itself opens the popup as ever.
    await action.setPopup({ popup: PAGE });
  }
}
