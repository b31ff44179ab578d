import type { OwnPageEvents, TabEvents } from '@/platform/messaging/protocol/events';
import type { OwnPageRequests } from '@/platform/messaging/protocol/own-page-requests';
import type { Handlers } from '@/platform/messaging/serve';
import type { Backup } from './backup';
import type { Store } from './store/store';
import type { Asker } from './trust';

/** The doors that the store's own requests need. */
interface Workings {
  readonly store: Store;
  readonly backup: Pick<Backup, 'state' | 'switchTo'>;
  announceToTabs(event: keyof TabEvents): void;
  announceToOwnPages<K extends keyof OwnPageEvents>(event: K, letter: OwnPageEvents[K]): void;
}

type StoreRequests = Pick<
  OwnPageRequests,
  | 'readCondition'
  | 'dropNotice'
  | 'listDeleted'
  | 'eraseAnnotation'
  | 'eraseDeleted'
  | 'eraseAll'
  | 'readTexts'
  | 'readBackup'
  | 'switchBackup'
>;

/** Handlers for the store as a whole: its condition, what was deleted, earlier texts, erasing. */
export function createStoreRequests({
  store,
  backup,
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
    listDeleted: () => store.deleted(),
    eraseAnnotation: ({ id }) => tell(store.erase(id)),
    eraseDeleted: () => tell(store.eraseDeleted()),
    async eraseAll() {
      await tell(store.eraseAll());
      announceToTabs('annotationsChanged');
      return null;
    },
    readTexts: ({ id }) => store.textsOf(id),
    readBackup: () => backup.state(),
    switchBackup: ({ on }) => backup.switchTo(on),
  };
}
