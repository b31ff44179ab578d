import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useEvents } from '@/platform/live';
import { askTab } from '@/platform/messaging/ask-tab';
import type { PageReport } from '@/platform/messaging/protocol/tab-requests';
import { watchTab } from './messaging/watch-tab';

/** What is known of the page beside an own page. `asking`: it is loading, or not read yet. `unreachable`: no content script answers there. */
export type Report = 'asking' | 'unreachable' | PageReport;

/** How long a page may take for its first answer, in milliseconds, before something else is shown: a third of a blink. */
const FIRST_ANSWER_MS = 100;
/** How long what was known of a page stays while the next one loads, in milliseconds: less would flicker. */
const STAY_MS = 400;

export interface LiveReport {
  readonly report: Report;
  /** True where the page has not answered yet and the reader has waited long enough. */
  readonly isLate: boolean;
  refresh(): void;
}

/** The report of the page in the tab, kept fresh by what the page tells; the same object as long as nothing in it changes. */
export function useReport(tab: Promise<number | undefined>): LiveReport {
  const [report, setReport] = useState<Report>('asking');
  const [isLate, setLate] = useState(false);
  const read = useRef(() => {});
  const refresh = useCallback(() => read.current(), []);

  // Before the first frame: what the popup shows at once hangs on it.
  useLayoutEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let leaving: ReturnType<typeof setTimeout> | undefined;
    let turn = 0;
    setLate(false);
    const first = setTimeout(() => setLate(true), FIRST_ANSWER_MS);
    const take = (next: Report) => {
      clearTimeout(leaving);
      const set = () => setReport((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
      if (next === 'asking') leaving = setTimeout(set, STAY_MS);
      else set();
    };
    read.current = async () => {
      const own = ++turn;
      const next = await reportOf(tab);
      if (!signal.aborted && own === turn) take(next);
    };
    void tab.then((id) => {
      if (id === undefined || signal.aborted) return;
      watchTab(id, refresh, signal);
    });
    refresh();
    return () => {
      controller.abort();
      clearTimeout(first);
      clearTimeout(leaving);
    };
  }, [tab, refresh]);

  useEvents({ settingsSaved: refresh });
  return { report, isLate: isLate && report === 'asking', refresh };
}

async function reportOf(tab: Promise<number | undefined>): Promise<Report> {
  const id = await tab;
  if (id === undefined) return 'unreachable';
  const answer = await askTab(id, 'readMentions', {});
  if (answer.ok) return answer.value.state === 'waiting' ? 'asking' : answer.value;
  // A page that is loading has no content script yet.
  const { status } = await browser.tabs.get(id).catch(() => ({ status: undefined }));
  return status === 'loading' ? 'asking' : 'unreachable';
}
