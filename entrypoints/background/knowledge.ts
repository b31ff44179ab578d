/** All that is known: what the reader made, what is bundled and what they installed, as one. The large parts are read when they are asked for. */
import type { Card } from '@/core/card/card';
import { type CardLanguage, composeCard } from '@/core/card/compose';
import { nameIn } from '@/core/card/links';
import { mergeCards, withOrigin } from '@/core/card/merge-cards';
import { type FindableNames, joinNames, type NamesPart } from '@/core/mention/names';
import { OWN, type OwnCard, ownEntityId } from '@/core/own/own-card';
import { ownPack } from '@/core/own/own-pack';
import { LEFT_OUT } from '@/core/own/sentence-around';
import { type Lexicon, openLexicon } from '@/core/pack/lexicon';
import { compileLexicon } from '@/core/pack/lexicon-compile';
import { lexiconSource } from '@/core/pack/lexicon-pack';
import { ANY_LANGUAGE } from '@/core/pack/lexicon-source';
import { prefixed } from '@/core/pack/prefixed';
import type { Pack } from '@/core/pack/schema';
import { type Between, gatherBetween } from './between';
import type { PackMending } from './pack-mending';
import type { InstalledPack } from './store/knowledge-database';
import type { OwnCards } from './store/own-cards';
import type { Packs } from './store/packs';
import { createThings, type Held, type Things } from './things';

/** Where knowledge comes from. */
export interface KnowledgeSources {
  readonly bundled: Pack;
  /** The bundled pack's lexicon, opened when it is first asked for. */
  lexicon(): Lexicon;
  readonly ownCards: Pick<OwnCards, 'all'>;
  readonly packs: Pick<Packs, 'all' | 'lexicon' | 'entities' | 'articles' | 'sameThing'>;
  /** Is told of packs whose lexicon cannot be opened: they mark nothing until it is mended. */
  readonly mending: Pick<PackMending, 'mend'>;
}

export interface Knowledge {
  /** All names, in order of preference: own, bundled, installed. The same object until something changes. */
  names(): Promise<FindableNames>;
  /** What the reader made, and what of the installed is on. The same object until something changes. */
  held(): Promise<Held>;
  /** True where a page must not learn that the entity is marked. */
  isPrivate(entity: string): boolean;
  /** The card of an entity with all that is known of the same thing, or null where nobody knows it. */
  card(entity: string, near: readonly string[], language: CardLanguage): Promise<Card | null>;
  /** The name of an entity as a card heads it. */
  nameOf(entity: string, language: CardLanguage): Promise<string | undefined>;
  /** The bundled pack, with what is known elsewhere of these entities. */
  around: Things['around'];
  /** What lies between two things, to find how they are linked. */
  between(one: string, other: string): Promise<Between>;
  /** Forgets what was read: an own card or a pack was changed. */
  forget(): void;
}

/** Words of a quote that an address finds it by. */
const BEGIN_WORDS = 8;

/** Knowledge over its sources. Where the store is broken, what is bundled is all that is known. */
export function createKnowledge({ bundled, lexicon, ownCards, packs, mending }: KnowledgeSources): Knowledge {
  let holding: Promise<Held> | null = null;
  let naming: Promise<FindableNames> | null = null;
  let known: Held | null = null;

  const opened = async (pack: InstalledPack): Promise<NamesPart[]> => {
    try {
      const bytes = await packs.lexicon(pack.install);
      if (bytes) return [{ lexicon: openLexicon(bytes), prefix: `${pack.id}/` }];
    } catch {
      // Whatever it is, the other names are marked all the same.
    }
    mending.mend(pack);
    return [];
  };
  const readHeld = async (): Promise<Held> => {
    const [own, installed] = await Promise.all([ownCards.all().catch(() => []), packs.all().catch(() => [])]);
    return { own, packs: installed.filter(({ isOn }) => isOn) };
  };
  const held = (): Promise<Held> => {
    if (!holding) {
      const reading = readHeld().then((now) => {
        if (holding === reading) known = now;
        return now;
      });
      holding = reading;
    }
    return holding;
  };
  const readNames = async (): Promise<FindableNames> => {
    const { own, packs: on } = await held();
    const installedNames = await Promise.all(on.map(opened));
    const marking = own.filter(({ about }) => about === undefined);
    return joinNames([
      ...(marking.length > 0 ? [{ lexicon: ownLexicon(marking), prefix: `${OWN}/` }] : []),
      { lexicon: lexicon(), prefix: '' },
      ...installedNames.flat(),
    ]);
  };
  /** The lexicons of large packs weigh tens of megabytes: a card and a look-up do without. */
  const names = (): Promise<FindableNames> => {
    if (!naming) {
      const reading = readNames();
      naming = reading;
      // What failed is tried again by the next who asks.
      reading.catch(() => {
        if (naming === reading) naming = null;
      });
    }
    return naming;
  };

  const things = createThings(bundled, packs, held);

  /** The card of one entity, as its own pack tells it. */
  const cardOf = async (
    entity: string,
    near: readonly string[],
    language: CardLanguage,
  ): Promise<Card | null> => {
    const [packId, id] = entity.split('/');
    if (id === undefined) return composeCard(bundled, entity, near, language);
    const { own, packs: on } = await held();
    if (packId === OWN) {
      const card = own.find((one) => one.id === id);
      return card ? ownCardOf(card, language) : null;
    }
    const pack = on.find((one) => one.id === packId);
    if (!pack) return null;
    const { title } = pack.head;
    const card = composeCard({ ...pack.head, ...(await things.excerpt([entity])) }, entity, near, language);
    return card && withOrigin(card, { pack: title[language] ?? title.en });
  };

  return {
    names,
    held,
    isPrivate(entity) {
      const [pack, id] = entity.split('/');
      return id !== undefined && known?.packs.find((one) => one.id === pack)?.isPublic !== true;
    },
    async card(entity, near, language) {
      const same = await things.sameAs(entity).catch(() => [entity]);
      const cards: Card[] = [];
      for (const id of same) {
        const card = await cardOf(id, near, language);
        // The thing itself heads the card: without it there is none.
        if (!card && id === entity) return null;
        if (card) cards.push(card);
      }
      const { own } = await held();
      for (const card of own) {
        if (card.about === undefined || !same.includes(card.about)) continue;
        const told = ownCardOf(card, language);
        if (told) cards.push(told);
      }
      const [first, ...more] = cards;
      return first ? mergeCards(first, more) : null;
    },
    async nameOf(entity, language) {
      const { entities } = entity.includes('/') ? await things.excerpt([entity]) : bundled;
      return nameIn(
        entities.find(({ id }) => id === entity),
        language,
      );
    },
    around: things.around,
    between: (one, other) => gatherBetween(bundled, things, one, other),
    forget() {
      holding = null;
      naming = null;
    },
  };
}

/** The names of own cards; they count in every language, as the reader met them in one that we may not know. */
function ownLexicon(cards: readonly OwnCard[]): Lexicon {
  const source = lexiconSource(ownPack(cards)).map((entity) => ({
    ...entity,
    aliases: entity.aliases.map((alias) => ({ ...alias, languages: [ANY_LANGUAGE] })),
  }));
  return openLexicon(compileLexicon(source));
}

/** What an own card shows: its facts, the reader's words beside each. */
function ownCardOf(own: OwnCard, language: CardLanguage): Card | null {
  const pack = ownPack([own]);
  const card = composeCard({ ...pack, ...prefixed(`${OWN}/`, pack) }, ownEntityId(own), [], language);
  if (!card) return null;
  const facts = card.facts.map((fact) => {
    const said = own.facts.find(({ quote, words }) => (quote || words) === fact.text);
    const begins = said?.quote
      .split(' ')
      .filter((word) => word !== LEFT_OUT)
      .slice(0, BEGIN_WORDS)
      .join(' ');
    return {
      ...fact,
      ...(said?.quote && said.words && { words: said.words }),
      ...(begins && { sources: fact.sources.map((source) => ({ ...source, begins })) }),
    };
  });
  return withOrigin({ ...card, facts }, 'own');
}
