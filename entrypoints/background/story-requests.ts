import type { Pack } from '@/core/pack/schema';
import type { Language } from '@/core/settings/language';
import { composeLink } from '@/core/story/compose-link';
import { composeStory } from '@/core/story/compose-story';
import { composeEntityPage } from '@/core/story/entity-page';
import { Refused } from '@/platform/messaging/refused';
import type { Handlers } from '@/platform/messaging/serve';
import type { Asker, UpRequests } from './trust';

type StoryRequests = Pick<UpRequests, 'readEntityPage' | 'readStory' | 'readLink'>;

/** A handler for each request of what the pack knows of entities together. */
export function createStoryRequests(
  pack: Pack,
  chosenLanguage: () => Promise<Language>,
): Handlers<StoryRequests, Asker> {
  return {
    async readEntityPage({ entity }) {
      const page = composeEntityPage(pack, entity, await chosenLanguage());
      if (!page) throw new Refused('not-found', 'entity: not in the pack');
      return page;
    },
    async readStory({ entities }) {
      return composeStory(pack, entities, await chosenLanguage());
    },
    async readLink({ one, other }) {
      return composeLink(pack, one, other, await chosenLanguage());
    },
  };
}
