import { useAnswer, useEvents } from './live';
import { askAsOwnPage } from './messaging/ask-as-own-page';
import type { StoreCondition } from './messaging/protocol/own-page-requests';

/** The condition of the store, kept fresh, and the way to put its notice away; null before it is known. */
export function useStoreCondition(): { readonly condition: StoreCondition | null; dropNotice(): void } {
  const { answer, again } = useAnswer(() => askAsOwnPage('readCondition', {}), []);
  useEvents({ storeChanged: again });
  return {
    condition: answer?.ok ? answer.value : null,
    dropNotice: () => void askAsOwnPage('dropNotice', {}).then(again),
  };
}
