/** From the injection to the end of the document: sessions start and end as the site is switched on and off. */
import { browser } from 'wxt/browser';
import { watchAddress } from '@/dom/address';
import { idle } from '@/dom/slices';
import { watchRoot } from '@/dom/watch-root';
import { ask } from '@/platform/messaging/ask';
import { hearWatchers } from '@/platform/messaging/hear-watchers';
import { listen } from '@/platform/messaging/listen';
import type { TabEvents } from '@/platform/messaging/protocol/events';
import type { PageOpened } from '@/platform/messaging/protocol/page-requests';
import type { PageReport, TabRequests } from '@/platform/messaging/protocol/tab-requests';
import { Refused } from '@/platform/messaging/refused';
import { admitOwn, type Handlers, serve } from '@/platform/messaging/serve';
import { pageHint } from './page-hint';
import { type Session, startSession } from './session';

export interface LifeOptions {
  readonly document: Document;
  readonly view: Window;
  readonly signal: AbortSignal;
}

/** Lives in a document that may hold an article, until `signal` aborts or the extension is updated under it. */
export async function live({ document, view, signal }: LifeOptions): Promise<void> {
  let session: Session | null = null;
  let ending: AbortController | null = null;
  let opened: PageOpened | null = null;
  let asking: Promise<void> | null = null;
  let isStale = false;
  let resuming: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    ending?.abort();
    ending = null;
    session = null;
  };
  signal.addEventListener('abort', stop, { once: true });
  const tellWatchers = hearWatchers(signal);

  /** Asks how things stand and acts on it; asked again meanwhile, it asks once more when the answer is there. */
  const look = (): Promise<void> => {
    isStale = true;
    asking ??= lookWhileStale()
      .catch(() => {})
      .finally(() => {
        asking = null;
      });
    return asking;
  };

  const lookWhileStale = async (): Promise<void> => {
    while (isStale && !signal.aborted) {
      isStale = false;
      await lookOnce();
    }
  };

  const lookOnce = async (): Promise<void> => {
    const answer = await ask('openPage', pageHint(document));
    if (signal.aborted || isStale) return;
    // The background is gone with an old version of the extension: leave quietly, the next load has the new one.
    if (!answer.ok) return browser.runtime?.id ? undefined : stop();
    opened = answer.value;
    clearTimeout(resuming);
    // Longer waits than a timer holds (24 days) end in another look.
    if (opened.pauseLeftMs > 0) resuming = setTimeout(look, Math.min(opened.pauseLeftMs, 2 ** 31 - 1));
    if (!opened.on) stop();
    else if (session) session.reopen(opened);
    else start(opened);
    tellWatchers();
  };

  const start = (page: PageOpened): void => {
    ending = new AbortController();
    const end = ending.signal;
    session = startSession({ document, opened: page, onRead: tellWatchers, signal: end });
    const again = (): void => void look();
    watchAddress(view, again, end);
    // What was switched or saved elsewhere while this page lay in the back/forward cache was not told to it.
    view.addEventListener('pageshow', ({ persisted, isTrusted }) => persisted && isTrusted && again(), {
      signal: end,
    });
    document.addEventListener('visibilitychange', () => browser.runtime?.id || stop(), { signal: end });
    watchRoot(document, () => restart(page), end);
  };

  const restart = (page: PageOpened): void => {
    stop();
    start(opened ?? page);
  };

  listen<TabEvents>(
    {
      settingsChanged: () => void look(),
      annotationsChanged: () => void look(),
      knowledgeChanged: () => session?.reread(),
    },
    signal,
  );
  serveUntil(
    handlers(
      () => session,
      () => opened,
      look,
    ),
    signal,
  );
  await idle(document, signal);
  await look();
}

/** Tells the popup of a document that we do not touch. */
export function liveUnread(document: Document, signal: AbortSignal): void {
  const look = async (): Promise<PageReport> => {
    const answer = await ask('openPage', {});
    if (!answer.ok) throw new Refused(answer.error.code, answer.error.detail);
    const { host, source, on, storeFailed } = answer.value;
    const state = on ? 'not-readable' : 'off';
    return { host, source, storeFailed, state, anyway: false, entities: [], orphans: [] };
  };
  if (document.defaultView === document.defaultView?.top)
    serveUntil<TabRequests>(
      {
        readMentions: look,
        showMention: nowhere,
        showAnnotation: nowhere,
        actOnSelection: nowhere,
        stepMention: nowhere,
      },
      signal,
    );
}

function handlers(
  session: () => Session | null,
  opened: () => PageOpened | null,
  look: () => Promise<void>,
): Handlers<TabRequests> {
  return {
    async readMentions({ atOnce }) {
      if (!opened()) await look();
      const page = opened();
      if (!page) throw new Refused('unreachable', 'the background does not answer');
      const { host, source, storeFailed, settings } = page;
      const report = (await session()?.report(atOnce)) ?? {
        state: 'off' as const,
        entities: [],
        orphans: [],
      };
      return { host, source, storeFailed, anyway: settings.anyway, ...report };
    },
    async showMention({ entity, index }) {
      return (await session()?.showMention(entity, index)) ? null : nowhere();
    },
    async showAnnotation({ id }) {
      return session()?.showAnnotation(id) ? null : nowhere();
    },
    async actOnSelection({ act }) {
      return (await session()?.actOnSelection(act)) ? null : nowhere();
    },
    async stepMention({ by }) {
      return (await session()?.stepMention(by)) ? null : nowhere();
    },
  };
}

async function nowhere(): Promise<null> {
  throw new Refused('not-found', 'not on this page');
}

function serveUntil<R>(handlers: Handlers<R>, signal: AbortSignal): void {
  // The welcome page runs this script too, and hears what other own pages ask the background.
  const undo = serve(handlers, admitOwn, true);
  signal.addEventListener('abort', undo, { once: true });
}
