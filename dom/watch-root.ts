/** `document.open()` takes every listener off document and window, ours too, and tells nobody; a mutation observer stays. */

/** Calls `onReplaced` once when the document gets another root element, until `signal` aborts. */
export function watchRoot(document: Document, onReplaced: () => void, signal: AbortSignal): void {
  const known = document.documentElement;
  const observer = new MutationObserver(() => {
    if (signal.aborted || document.documentElement === known || !document.documentElement) return;
    observer.disconnect();
    onReplaced();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
