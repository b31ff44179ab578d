import { browser } from 'wxt/browser';

/**
 * Lets own pages watch this page until `signal` aborts; returns what tells them that it changed. It costs nothing while nobody
 * watches, and wakes no background: a watcher opens the port itself (./watch-tab).
 */
export function hearWatchers(signal: AbortSignal): () => void {
  const ports = new Set<ReturnType<typeof browser.runtime.connect>>();
  const hear = (port: ReturnType<typeof browser.runtime.connect>): void => {
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
  };
  browser.runtime.onConnect.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime?.onConnect?.removeListener(hear), { once: true });
  return () => {
    for (const port of ports) port.postMessage(0);
  };
}
