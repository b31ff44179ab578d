import type { Annotation } from '@/core/annotation/annotation';
import type { OwnPageRequests } from '@/platform/messaging/protocol/own-page-requests';
import type { Handlers } from '@/platform/messaging/serve';
import type { Store } from './store/store';
import type { Asker } from './trust';

type ManyRequests = Pick<OwnPageRequests, 'deleteAnnotations' | 'restoreAnnotations' | 'tagAnnotations'>;

/** What everybody is told, once for all of them. */
interface Told {
  announceSaved(annotations: readonly Annotation[]): void;
  announceDeleted(ids: readonly string[]): void;
}

/** A handler for each request about many annotations at once. */
export function createManyRequests(store: Store, told: Told): Handlers<ManyRequests, Asker> {
  function saved(annotations: readonly Annotation[]): string[] {
    told.announceSaved(annotations);
    return annotations.map(({ id }) => id);
  }
  return {
    async deleteAnnotations({ ids }) {
      const gone = await store.removeMany(ids);
      told.announceDeleted(gone);
      return gone;
    },
    restoreAnnotations: async ({ ids }) => saved(await store.restoreMany(ids)),
    tagAnnotations: async ({ ids, tag, on }) => saved(await store.retagMany(ids, tag, on)),
  };
}
