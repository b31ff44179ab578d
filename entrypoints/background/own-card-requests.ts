import { siteName } from '@/components/site-name';
import type { Strings } from '@/components/strings';
import { siteOf } from '@/core/annotation/page-address';
import { localDay } from '@/core/card/dates';
import { propose } from '@/core/own/propose';
import type { Language } from '@/core/settings/language';
import { publishedDate } from '@/core/story/published';
import type { CardMade, OwnPageRequests } from '@/platform/messaging/protocol/own-page-requests';
import type { PageRequests } from '@/platform/messaging/protocol/page-requests';
import { Refused } from '@/platform/messaging/refused';
import type { Handlers } from '@/platform/messaging/serve';
import { pageOf } from './asking-page';
import type { Knowledge } from './knowledge';
import type { OwnCards } from './store/own-cards';
import type { Asker } from './trust';

/** The doors that own cards need. */
interface Workings {
  readonly ownCards: OwnCards;
  readonly knowledge: Pick<Knowledge, 'nameOf'>;
  chosenLanguage(): Promise<Language>;
  stringsIn(language: Language): Strings;
  openMaking(made: CardMade): Promise<void>;
  /** Stands before what a private window would have outlive it; throws `Refused` the first time. */
  agreeInPrivate(asker: Asker): Promise<void>;
  readMaking(id: string): Promise<CardMade | undefined>;
  /** Called when what is known is another. */
  onKnown(): void;
}

type OwnCardRequests = Pick<PageRequests, 'makeCard'> &
  Pick<OwnPageRequests, 'readMaking' | 'listOwnCards' | 'saveOwnCard' | 'deleteOwnCard' | 'restoreOwnCard'>;

/** A handler for each request about the cards that the reader makes. */
export function createOwnCardRequests({
  ownCards,
  knowledge,
  chosenLanguage,
  stringsIn,
  openMaking,
  readMaking,
  agreeInPrivate,
  onKnown,
}: Workings): Handlers<OwnCardRequests, Asker> {
  async function changed<T>(change: Promise<T>): Promise<T> {
    const done = await change;
    onKnown();
    return done;
  }
  return {
    async makeCard({ selected, text, title, site, author, published, canonical, entities }, asker) {
      const address = pageOf(asker, canonical);
      await agreeInPrivate(asker);
      const now = new Date();
      const day = publishedDate(published, now);
      const language = await chosenLanguage();
      const named = await Promise.all(
        entities.map(async (id) => ({ id, name: await knowledge.nameOf(id, language) })),
      );
      const known = named.flatMap(({ id, name }) => (name === undefined ? [] : { id, name }));
      await openMaking({
        ...propose(
          selected,
          text,
          known.map(({ name }) => name),
        ),
        source: {
          title,
          site: site || siteName(siteOf(address) ?? '', stringsIn(language)),
          ...(author && { author }),
          ...(day !== null && { published: day }),
          address,
          readOn: localDay(now),
        },
        entities: known,
      });
      return null;
    },
    async readMaking({ id }) {
      const made = await readMaking(id);
      if (!made) throw new Refused('not-found', 'id: nothing is waiting to be made');
      return made;
    },
    listOwnCards: () => ownCards.all(),
    saveOwnCard: ({ draft, revision, merged }) => changed(ownCards.save(draft, revision, merged)),
    deleteOwnCard: ({ id }) => changed(ownCards.remove(id)),
    restoreOwnCard: ({ id }) => changed(ownCards.restore(id)),
  };
}
