import { type Browser, browser } from 'wxt/browser';
import { requestOf } from './letter';
import type { Sender } from './serve';

/** Watches the page in a tab, and those that follow it there: `onChange` whenever what it reports may have changed, until `signal` aborts. */
export function watchTab(tabId: number, onChange: () => void, signal: AbortSignal): void {
  let port: Browser.runtime.Port | null = null;

  function connect(): void {
    const opened = browser.tabs.connect(tabId, { frameId: 0 });
    port = opened;
    opened.onMessage.addListener(() => onChange());
    opened.onDisconnect.addListener(() => {
      // Read, so that Chromium does not report it: a page without our content script hears no port.
      void browser.runtime.lastError;
      if (port !== opened) return;
      port = null;
      onChange();
    });
  }
  function onCome(): void {
    if (!port) connect();
    onChange();
  }
  const onUpdated = (id: number, { status }: { status?: string }) => {
    if (id === tabId && status === 'complete') onCome();
  };
  // A page that begins says so to the background, and every own page hears it.
  const onMessage = (message: unknown, { tab, frameId, id }: Sender) => {
    const isOurs = id === browser.runtime.id && tab?.id === tabId && frameId === 0;
    if (isOurs && !port && requestOf(message)?.request === 'openPage') onCome();
    return undefined;
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  connect();
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.runtime.onMessage.removeListener(onMessage);
      const open = port;
      port = null;
      open?.disconnect();
    },
    { once: true },
  );
}
