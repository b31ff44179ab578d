import { useCallback, useEffect, useState } from 'preact/hooks';
import { useEvents } from '@/platform/live';
import { askTab } from '@/platform/messaging/ask-tab';
import type { PageReport } from '@/platform/messaging/protocol';

/** What is known of the page beside the popup. `unreachable`: no content script answers there. */
export type Report = 'asking' | 'unreachable' | PageReport;

/** How often the page is asked again while the popup is open, in milliseconds: articles load late, sites are switched. */
const REFRESH_MS = 500;
/** How long the page may take for its first answer, in milliseconds, before the popup shows something else: a third of a blink. */
const FIRST_ANSWER_MS = 100;

export interface LiveReport {
  readonly report: Report;
  /** True where the page has not answered yet and the reader has waited long enough. */
  readonly isLate: boolean;
  refresh(): void;
}

/** The report of the page in the tab, kept fresh; the same object as long as nothing in it changes. */
export function useReport(tab: Promise<number | undefined>): LiveReport {
  const [report, setReport] = useState<Report>('asking');
  const [isLate, setLate] = useState(false);

  const refresh = useCallback(() => {
    void reportOf(tab).then((next) =>
      setReport((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next)),
    );
  }, [tab]);

  useEffect(() => {
    refresh();
    const first = setTimeout(() => setLate(true), FIRST_ANSWER_MS);
    const timer = setInterval(refresh, REFRESH_MS);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [refresh]);

  useEvents({ settingsSaved: refresh });
  return { report, isLate: isLate && report === 'asking', refresh };
}

async function reportOf(tab: Promise<number | undefined>): Promise<Report> {
  const id = await tab;
  if (id === undefined) return 'unreachable';
  const answer = await askTab(id, 'readMentions', {});
  return answer.ok ? answer.value : 'unreachable';
}
