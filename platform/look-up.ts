import { useEffect, useMemo } from 'preact/hooks';
import { joinFound, type LookUpResult } from '@/core/look-up/look-up';
import { lookUpOwned } from '@/core/look-up/owned-index';
import type { Language } from '@/core/settings/language';
import { useAnswer, useEvents } from './live';
import { askAsOwnPage } from './messaging/ask-as-own-page';
import type { Answer } from './messaging/protocol/answer';

/**
 * What a query finds in all that is known, best first; null before it is known. The page searches by itself as soon as it has the
 * indexes, in the turn of the key: a question to the background comes back when that turn's frame is on its way, one frame late.
 */
export function useLookUp(query: string): {
  readonly answer: Answer<readonly LookUpResult[]> | null;
  again(): void;
} {
  const { answer: sent, again: readAgain } = useAnswer(() => askAsOwnPage('readIndexes', {}), []);
  const indexes = sent?.ok ? sent.value : null;
  const { answer, again } = useAnswer(
    () => (indexes ? null : askAsOwnPage('lookUp', { query })),
    [query, indexes],
  );
  useEvents({
    knowledgeSaved: () => {
      readAgain();
      again();
    },
  });
  // The reader's own language may come a moment after the page.
  const language = document.documentElement.lang as Language;
  const found = useMemo(
    () =>
      indexes && {
        ok: true as const,
        value: joinFound(indexes.map((index) => lookUpOwned(index, query, language))),
      },
    [indexes, query, language],
  );
  return { answer: found ?? answer, again };
}

/** Has the background read ahead what look-ups search, once a page `isDrawn`: large packs take a tenth of a second from the disk. */
export function useReadAhead(isDrawn: boolean): void {
  useEffect(() => {
    if (isDrawn) void askAsOwnPage('readAhead', {});
  }, [isDrawn]);
}
