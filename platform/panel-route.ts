/**
 * What the side panel of a window is to show, left for it in the browser's memory, which no page can read: whoever asks for it cannot
 * know whether the panel is open already. The panel takes it and it is gone.
 */
import { browser } from 'wxt/browser';
import type { Route } from '@/core/look-up/route';

/** Starts the keys of `storage.session`; the number of the window follows. */
const PREFIX = 'panel-route:';

/** Leaves a route for the panel of a window. */
export async function leaveRoute(windowId: number, route: Route): Promise<void> {
  await browser.storage.session.set({ [PREFIX + windowId]: route });
}

/** Hands over each route that is left for the panel of a window, one that waits already first, until `signal` aborts. */
export function takeRoutes(windowId: number, take: (route: Route) => void, signal: AbortSignal): void {
  const { session } = browser.storage;
  const key = PREFIX + windowId;
  const onChanged = (changes: Readonly<Record<string, { newValue?: unknown }>>): void => {
    const route = changes[key]?.newValue;
    if (route === undefined) return;
    void session.remove(key);
    take(route as Route);
  };
  session.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => session.onChanged.removeListener(onChanged), { once: true });
  void session.get(key).then((waiting) => {
    if (!signal.aborted) onChanged({ [key]: { newValue: waiting[key] } });
  });
}
