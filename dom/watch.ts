/** Watches a document for changes of its text, at a price that a hostile page cannot raise. */
import { type Change, gather, isChange, noChange, WATCHED_ATTRIBUTES } from './change';

/** Records between two takings after which all is mapped anew: that costs less than to listen on. */
const FLOOD = 3_000;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: WATCHED_ATTRIBUTES,
};

export interface Watch {
  /** Returns what changed since the last taking, and begins to gather anew; null where nothing did. */
  take(): Change | null;
  /** Watches an open shadow root too; once is enough. */
  include(shadow: ShadowRoot): void;
}

/**
 * Watches `document` until `signal` aborts. `onChange` is called once when there is something to take; `onText` at once for
 * each text node whose characters changed, since what was painted by its offsets is wrong from then on. An observer of the
 * document survives `document.open()`, as listeners do not.
 */
export function createWatch(
  document: Document,
  on: { change(): void; text(node: Node): void },
  signal: AbortSignal,
): Watch {
  let change = noChange();
  let told = false;
  let seen = 0;
  let away = false;
  const shadows = new Set<ShadowRoot>();

  const hear = (records: readonly MutationRecord[]): void => {
    if (signal.aborted) return;
    for (const { type, target } of records) if (type === 'characterData') on.text(target);
    seen += records.length;
    gather(records, change);
    if (seen > FLOOD) change.all = true;
    // With all to be mapped anew there is nothing to listen for, and each record costs the page.
    if (change.all && !away) {
      away = true;
      observer.disconnect();
    }
    if (!told && isChange(change)) {
      told = true;
      on.change();
    }
  };
  const observer = new MutationObserver(hear);
  const observe = (): void => {
    observer.observe(document, OBSERVED);
    for (const shadow of shadows) if (shadow.host.isConnected) observer.observe(shadow, OBSERVED);
  };
  observe();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    take() {
      hear(observer.takeRecords());
      if (away && !signal.aborted) observe();
      const taken = change;
      change = noChange();
      told = false;
      away = false;
      seen = 0;
      return isChange(taken) ? taken : null;
    },
    include(shadow) {
      if (shadows.has(shadow) || signal.aborted) return;
      shadows.add(shadow);
      if (!away) observer.observe(shadow, OBSERVED);
    },
  };
}
