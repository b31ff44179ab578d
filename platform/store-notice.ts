import { useAnswer, useEvents } from './live';
import { askAsOwnPage } from './messaging/ask-as-own-page';
import type { StoreCondition } from './messaging/protocol/own-page-requests';

/**
 * The condition of the store, kept fresh, and the way to put its notice away; null before it is known. With `isTime` false it is not
 * asked for yet: a background that sleeps would start just when the page has better to do.
 */
export function useStoreCondition(isTime = true): {
  readonly condition: StoreCondition | null;
  dropNotice(): void;
} {
  const { answer, again } = useAnswer(() => (isTime ? askAsOwnPage('readCondition', {}) : null), [isTime]);
  useEvents({ storeChanged: again });
  return {
    condition: answer?.ok ? answer.value : null,
    dropNotice: () => void askAsOwnPage('dropNotice', {}).then(again),
  };
}
