import type { OwnPageEvents, TabEvents } from '@/platform/messaging/protocol/events';
import type { OwnPageRequests } from '@/platform/messaging/protocol/own-page-requests';
import type { Handlers } from '@/platform/messaging/serve';
import type { Backup } from './backup';
import type { OwnCards } from './store/own-cards';
import type { Store } from './store/store';
import type { Asker } from './trust';

/** The doors that the store's own requests need. */
interface Workings {
  readonly store: Store;
  readonly ownCards: OwnCards;
  readonly backup: Pick<Backup, 'state' | 'switchTo'>;
  /** Has what was read of both read anew, and tells everybody. */
  forget(): void;
  announceToTabs(event: keyof TabEvents): void;
  announceToOwnPages<K extends keyof OwnPageEvents>(event: K, letter: OwnPageEvents[K]): void;
}

type StoreRequests = Pick<
  OwnPageRequests,
  | 'readCondition'
  | 'dropNotice'
  | 'listDeleted'
  | 'eraseAnnotation'
  | 'eraseOwnCard'
  | 'eraseDeleted'
  | 'eraseAll'
  | 'readTexts'
  | 'readBackup'
  | 'switchBackup'
>;

/** Handlers for all that is kept as a whole: its condition, what was deleted, earlier texts, erasing. */
export function createStoreRequests({
  store,
  ownCards,
  backup,
  forget,
  announceToTabs,
  announceToOwnPages,
}: Workings): Handlers<StoreRequests, Asker> {
  async function tell<T>(changed: Promise<T>): Promise<T> {
    const answer = await changed;
    announceToOwnPages('storeChanged', {});
    return answer;
  }
  return {
    readCondition: () => store.condition(),
    dropNotice: () => tell(store.dropNotice()),
    async listDeleted() {
      const all = [...(await store.deleted()), ...(await ownCards.deleted())];
      return all.sort((one, other) => (one.deletedAt < other.deletedAt ? 1 : -1));
    },
    eraseAnnotation: ({ id }) => tell(store.erase(id)),
    eraseOwnCard: ({ id }) => tell(ownCards.erase(id)),
    async eraseDeleted() {
      await store.eraseDeleted();
      await tell(ownCards.eraseDeleted());
      return null;
    },
    async eraseAll() {
      await store.eraseAll();
      // Behind each: what was read meanwhile shall not outlive it in memory.
      forget();
      await tell(ownCards.eraseAll());
      forget();
      announceToTabs('annotationsChanged');
      return null;
    },
    readTexts: ({ id }) => store.textsOf(id),
    readBackup: () => backup.state(),
    switchBackup: ({ on }) => backup.switchTo(on),
  };
}
