import type { TabEvents } from '@/platform/messaging/protocol/events';
import type { Handlers } from '@/platform/messaging/serve';
import type { ShowCount } from './badge';
import type { MarkedPages } from './marked-pages';
import type { Asker, UpRequests } from './trust';

/** The doors that requests about a tab need. */
export interface TabWorkings {
  readonly markedPages: MarkedPages;
  showCount: ShowCount;
  announceToTabs(event: keyof TabEvents): void;
}

/** A handler for each request about what a tab shows. */
export function createTabRequests({
  markedPages,
  showCount,
  announceToTabs,
}: TabWorkings): Handlers<Pick<UpRequests, 'countEntities' | 'markAnyway'>, Asker> {
  return {
    async countEntities({ count }, asker) {
      if (asker.kind === 'page' && asker.tab !== undefined) await showCount(asker.tab, count);
      return null;
    },
    async markAnyway({ source, on }) {
      await markedPages.mark(source, on);
      announceToTabs('settingsChanged');
      return null;
    },
  };
}
