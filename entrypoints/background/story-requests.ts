import type { Language } from '@/core/settings/language';
import { composeLink } from '@/core/story/compose-link';
import { composeStory } from '@/core/story/compose-story';
import { composeEntityPage } from '@/core/story/entity-page';
import { Refused } from '@/platform/messaging/refused';
import type { Handlers } from '@/platform/messaging/serve';
import type { Knowledge } from './knowledge';
import type { Asker, UpRequests } from './trust';

type StoryRequests = Pick<UpRequests, 'readEntityPage' | 'readStory' | 'readLink'>;

/** A handler for each request of what is known of entities together. */
export function createStoryRequests(
  knowledge: Pick<Knowledge, 'around' | 'between'>,
  chosenLanguage: () => Promise<Language>,
): Handlers<StoryRequests, Asker> {
  return {
    async readEntityPage({ entity }) {
      const around = await knowledge.around([entity], Number.POSITIVE_INFINITY);
      const page = composeEntityPage(around, entity, await chosenLanguage());
      if (!page) throw new Refused('not-found', 'entity: not in the pack');
      return page;
    },
    async readStory({ entities }) {
      return composeStory(await knowledge.around(entities), entities, await chosenLanguage());
    },
    async readLink({ one, other }) {
      const { isPart, ...found } = await knowledge.between(one, other);
      const link = composeLink(found.pack, found.one, found.other, await chosenLanguage());
      return { ...link, ...(isPart && { isPart: true as const }) };
    },
  };
}
