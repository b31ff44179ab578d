import type { Annotation } from '@/core/annotation/annotation';
import { useAnswer, useEvents } from './live';
import { askAsOwnPage } from './messaging/ask-as-own-page';
import type { Answer } from './messaging/protocol/answer';
import type { Report } from './page-report';

const NONE: readonly Annotation[] = [];

/** What was saved of other articles and stands, word for word, in the one that the tab shows; newest first, kept fresh. */
export function useCopies(tab: Promise<number | undefined>, report: Report): readonly Annotation[] {
  const source = typeof report === 'object' && report.state === 'reading' ? report.source : null;
  const { answer, again } = useAnswer(() => read(tab, source), [tab, source]);
  useEvents({
    copiesFound: async (found) => {
      if (found.tab === (await tab)) again();
    },
    annotationsDeleted: again,
    storeChanged: again,
  });
  return answer?.ok ? answer.value : NONE;
}

async function read(
  tab: Promise<number | undefined>,
  source: string | null,
): Promise<Answer<readonly Annotation[]>> {
  const id = await tab;
  return id === undefined || source === null
    ? { ok: true, value: NONE }
    : askAsOwnPage('readCopies', { tab: id, source });
}
