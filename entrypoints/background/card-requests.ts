import type { CardMenuProps } from '@/components/CardMenu';
import { type CardSurroundings, drawnCard, drawnMenu } from '@/components/drawn-card';
import { drawnLooks } from '@/components/looks';
import { siteName } from '@/components/site-name';
import type { Strings } from '@/components/strings';
import { siteOf } from '@/core/annotation/page-address';
import type { CardAct, RejectScope } from '@/core/card/acts';
import { ageOf } from '@/core/card/age';
import { cardNotes } from '@/core/card/notes';
import { correctionOn, withCorrection, withoutCorrection } from '@/core/settings/corrections';
import { withKnown } from '@/core/settings/familiarity';
import type { Language } from '@/core/settings/language';
import type { Settings } from '@/core/settings/settings';
import { withSite } from '@/core/settings/sites';
import type { CardRead, OwnPageRequests } from '@/platform/messaging/protocol/own-page-requests';
import { Refused } from '@/platform/messaging/refused';
import type { Handlers } from '@/platform/messaging/serve';
import { pageOf, reachOf } from './asking-page';
import type { Knowledge } from './knowledge';
import type { ChangeSettings } from './settings-requests';
import type { Store } from './store/store';
import type { Asker, UpRequests } from './trust';

/** The doors that cards need. */
interface Workings {
  readonly store: Pick<Store, 'ofEntity'>;
  readonly knowledge: Pick<Knowledge, 'card' | 'nameOf'>;
  /** The language that the reader wants cards in. */
  chosenLanguage(): Promise<Language>;
  stringsIn(language: Language): Strings;
  readSettings(): Promise<Settings>;
  changeSettings: ChangeSettings;
  /** Stands before what a private window would have outlive it; throws `Refused` the first time. */
  agreeInPrivate(asker: Asker): Promise<void>;
}

type CardRequests = Pick<UpRequests, 'drawLooks' | 'drawCard' | 'actOnCard' | 'readCard'>;
type CardAsked = OwnPageRequests['readCard']['ask'];

/** A handler for each request about cards. */
export function createCardRequests({
  store,
  knowledge,
  chosenLanguage,
  stringsIn,
  readSettings,
  changeSettings,
  agreeInPrivate,
}: Workings): Handlers<CardRequests, Asker> {
  async function cardOf({ entity, near }: CardAsked, asker: Asker): Promise<CardRead> {
    const card = await knowledge.card(entity, near, await chosenLanguage());
    if (!card) throw new Refused('not-found', 'entity: not in the pack');
    // A card is read where the store is broken, too; who saves it is told then.
    const kept = await store.ofEntity(entity).catch(() => []);
    const reach = reachOf(asker);
    return {
      ...card,
      saved: kept.some(({ motivation, target }) => motivation === 'bookmarking' && reach(target.source)),
      notes: cardNotes(kept),
    };
  }

  async function menuOf(entity: string, name: string, ofMark: boolean, asker: Asker, t: Strings) {
    const { known } = await readSettings();
    return { name, site: siteName(siteOf(pageOf(asker)) ?? '', t), ofMark, known: known.includes(entity) };
  }

  /** Whether the reader was told that what they teach us outlives their private window: the first time it is told instead of done. */
  async function isAgreed(asker: Asker): Promise<boolean> {
    try {
      await agreeInPrivate(asker);
      return true;
    } catch (error) {
      if ((error as Refused).code !== 'private-window') throw error;
      return false;
    }
  }

  /** Changes what the reader taught us; returns what to tell them, and the act that takes it back. */
  async function teach(act: CardAct, { entity, surface, name }: Named, page: Page, t: Strings) {
    const [verb, scope] = act.split(' ') as [string, RejectScope];
    switch (verb) {
      case 'reject':
      case 'restore': {
        const correction = correctionOn(page, { entity, surface, scope }, new Date().toISOString());
        const change = verb === 'reject' ? withCorrection : withoutCorrection;
        await changeSettings((settings) => change(settings, correction));
        return verb === 'reject'
          ? { told: t(REJECTED[scope], surface, name), undo: `restore ${scope}` }
          : undefined;
      }
      case 'off':
        await changeSettings((settings) => withSite(settings, page.site, false));
        return undefined;
      default: {
        const { fading } = await changeSettings((settings) => withKnown(settings, entity, verb === 'know'));
        return verb === 'know'
          ? { told: t(fading ? 'card_known' : 'card_knownLater'), undo: 'forget' }
          : undefined;
      }
    }
  }

  return {
    async drawLooks() {
      const chosen = await chosenLanguage();
      return drawnLooks(chosen, stringsIn(chosen));
    },
    async drawCard({ published, why, ...asked }, asker) {
      const card = await cardOf(asked, asker);
      const t = stringsIn(card.language);
      const around: CardSurroundings = {
        why,
        age: ageOf(card, published, new Date()),
        menu: await menuOf(card.entity, card.name, why !== undefined, asker, t),
      };
      return drawnCard(card, around, t);
    },
    async actOnCard({ act, entity, surface, canonical }, asker) {
      const language = await chosenLanguage();
      const t = stringsIn(language);
      const name = await knowledge.nameOf(entity, language);
      if (name === undefined) throw new Refused('not-found', 'entity: not in the pack');
      const source = pageOf(asker, canonical);
      const drawn = async (after: Pick<CardMenuProps, 'done' | 'warning'>) =>
        drawnMenu({ ...(await menuOf(entity, name, true, asker, t)), ...after }, t);
      if (!(await isAgreed(asker))) return drawn({ warning: t('card_outlives') });
      const page = { source, site: siteOf(source) ?? '' };
      return drawn({ done: await teach(act, { entity, surface, name }, page, t) });
    },
    readCard: cardOf,
  };
}

const REJECTED = {
  page: 'card_rejectedPage',
  site: 'card_rejectedSite',
  everywhere: 'card_rejectedEverywhere',
} as const satisfies Record<RejectScope, string>;

interface Named {
  readonly entity: string;
  readonly surface: string;
  readonly name: string;
}
interface Page {
  readonly source: string;
  readonly site: string;
}
