/** All that is known: what the reader made, what is bundled and what they installed, as one. The large parts are read when they are asked for. */
import type { Card } from '@/core/card/card';
import { type CardLanguage, composeCard } from '@/core/card/compose';
import { nameIn } from '@/core/card/links';
import { cardFrom, mergeCards } from '@/core/card/merge-cards';
import { type FindableNames, joinNames, type NamesPart } from '@/core/mention/names';
import { OWN, type OwnCard, ownEntityId } from '@/core/own/own-card';
import { OWN_LANGUAGES, ownPack } from '@/core/own/own-pack';
import { type Lexicon, openLexicon } from '@/core/pack/lexicon';
import { compileLexicon } from '@/core/pack/lexicon-compile';
import { lexiconSource } from '@/core/pack/lexicon-pack';
import type { Entity, Pack } from '@/core/pack/schema';
import type { InstalledPack } from './store/knowledge-database';
import type { OwnCards } from './store/own-cards';
import type { Packs } from './store/packs';

/** Where knowledge comes from. */
export interface KnowledgeSources {
  readonly bundled: Pack;
  /** The bundled pack's lexicon, opened when it is first asked for. */
  lexicon(): Lexicon;
  readonly ownCards: Pick<OwnCards, 'all'>;
  readonly packs: Pick<Packs, 'all' | 'lexicon' | 'entity' | 'articles' | 'sameThing'>;
}

export interface Knowledge {
  /** All names, in order of preference: own, bundled, installed. The same object until something changes. */
  names(): Promise<FindableNames>;
  /** True where a page must not learn that the entity is marked. */
  isPrivate(entity: string): boolean;
  /** The card of an entity with all that is known of the same thing, or null where nobody knows it. */
  card(entity: string, near: readonly string[], language: CardLanguage): Promise<Card | null>;
  /** The name of an entity as a card heads it. */
  nameOf(entity: string, language: CardLanguage): Promise<string | undefined>;
  /** Forgets what was read: an own card or a pack was changed. */
  forget(): void;
}

/** What is held in memory between two changes. */
interface Held {
  readonly own: readonly OwnCard[];
  /** Those that are switched on. */
  readonly packs: readonly InstalledPack[];
  readonly names: FindableNames;
}

/** Words of a quote that an address finds it by. */
const BEGIN_WORDS = 8;
/** Entities of a pack that one card links to, at most. */
const LINKED_MAX = 24;

/** Knowledge over its sources. Where the store is broken, what is bundled is all that is known. */
export function createKnowledge({ bundled, lexicon, ownCards, packs }: KnowledgeSources): Knowledge {
  let holding: Promise<Held> | null = null;
  let known: Held | null = null;

  const read = async (): Promise<Held> => {
    const [own, installed] = await Promise.all([ownCards.all().catch(() => []), packs.all().catch(() => [])]);
    const on = installed.filter(({ isOn }) => isOn);
    const opened = await Promise.all(
      on.map(async (pack): Promise<NamesPart[]> => {
        const bytes = await packs.lexicon(pack.install).catch(() => undefined);
        return bytes ? [{ lexicon: openLexicon(bytes), prefix: `${pack.id}/` }] : [];
      }),
    );
    const marking = own.filter(({ about }) => about === undefined);
    const names = joinNames([
      ...(marking.length > 0 ? [{ lexicon: ownLexicon(marking), prefix: `${OWN}/` }] : []),
      { lexicon: lexicon(), prefix: '' },
      ...opened.flat(),
    ]);
    return { own, packs: on, names };
  };
  const held = (): Promise<Held> => {
    if (!holding) {
      const reading = read().then((now) => {
        if (holding === reading) known = now;
        return now;
      });
      holding = reading;
    }
    return holding;
  };

  /** The cards that the reader's own ones make: the one that heads, and those that say more about it. */
  const ownOf = async (entity: string, language: CardLanguage): Promise<Card[]> => {
    const { own } = await held();
    const about = own.filter((card) => ownEntityId(card) === entity || card.about === entity);
    return about.flatMap((card) => ownCardOf(card, language) ?? []);
  };

  const packCard = async (
    pack: InstalledPack,
    id: string,
    near: readonly string[],
    language: CardLanguage,
  ): Promise<{ card: Card; entity: Entity } | null> => {
    const entity = await packs.entity(pack.install, id);
    if (!entity) return null;
    const linked = [...new Set(entity.facts.flatMap((fact) => fact.with ?? []))].slice(0, LINKED_MAX);
    const others = await Promise.all(linked.map((other) => packs.entity(pack.install, other)));
    const articles = await packs.articles(pack.install, citedBy(entity));
    const entities = [entity, ...others.flatMap((other) => other ?? [])];
    const prefix = `${pack.id}/`;
    const nearby = near.flatMap((other) => (other.startsWith(prefix) ? other.slice(prefix.length) : []));
    const card = composeCard({ ...pack.head, articles, entities }, id, nearby, language);
    return card && { card: cardFrom(card, prefix, { pack: titleOf(pack, language) }), entity };
  };

  /** Cards of other packs on the thing with this Wikidata id. */
  const sameElsewhere = async (wikidata: string | undefined, but: string, language: CardLanguage) => {
    if (wikidata === undefined) return [];
    const { packs: on } = await held();
    const cards: Card[] = [];
    for (const pack of on) {
      const id = pack.id === but ? undefined : await packs.sameThing(pack.install, wikidata);
      const found = id === undefined ? null : await packCard(pack, id, [], language);
      if (found) cards.push(found.card);
    }
    return cards;
  };

  return {
    names: async () => (await held()).names,
    isPrivate(entity) {
      const [pack, id] = entity.split('/');
      return id !== undefined && known?.packs.find((one) => one.id === pack)?.isPublic !== true;
    },
    async card(entity, near, language) {
      const [packId = '', id] = entity.split('/');
      const own = await ownOf(entity, language);
      if (id === undefined) {
        const card = composeCard(bundled, entity, near, language);
        if (!card) return null;
        const { wikidata } = bundled.entities.find((one) => one.id === entity) ?? {};
        return mergeCards(card, [...own, ...(await sameElsewhere(wikidata, '', language).catch(() => []))]);
      }
      if (packId === OWN) {
        const [first, ...more] = own;
        return first ? mergeCards(first, more) : null;
      }
      const pack = (await held()).packs.find((one) => one.id === packId);
      const found = pack && (await packCard(pack, id, near, language));
      if (!found) return null;
      const { wikidata } = found.entity;
      const known =
        wikidata === undefined ? undefined : bundled.entities.find((one) => one.wikidata === wikidata);
      const ours = known && composeCard(bundled, known.id, [], language);
      const elsewhere = await sameElsewhere(wikidata, packId, language);
      return mergeCards(found.card, [...(ours ? [ours] : []), ...own, ...elsewhere]);
    },
    async nameOf(entity, language) {
      const [packId = '', id] = entity.split('/');
      const { own, packs: on } = await held();
      if (id === undefined)
        return nameIn(
          bundled.entities.find((one) => one.id === entity),
          language,
        );
      if (packId === OWN) return own.find((card) => card.id === id)?.name;
      const pack = on.find((one) => one.id === packId);
      return pack && nameIn(await packs.entity(pack.install, id), language);
    },
    forget() {
      holding = null;
    },
  };
}

const titleOf = ({ head }: InstalledPack, language: CardLanguage) => head.title[language] ?? head.title.en;

function ownLexicon(cards: readonly OwnCard[]): Lexicon {
  const source = lexiconSource(ownPack(cards)).map((entity) => ({
    ...entity,
    aliases: entity.aliases.map((alias) => ({ ...alias, languages: OWN_LANGUAGES })),
  }));
  return openLexicon(compileLexicon(source));
}

/** What an own card shows: its facts, the reader's words beside each. */
function ownCardOf(own: OwnCard, language: CardLanguage): Card | null {
  const card = composeCard(ownPack([own]), own.id, [], language);
  if (!card) return null;
  const facts = card.facts.map((fact) => {
    const said = own.facts.find(({ quote, words }) => (quote || words) === fact.text);
    const begins = said?.quote.split(' ').slice(0, BEGIN_WORDS).join(' ');
    return {
      ...fact,
      ...(said?.quote && said.words && { words: said.words }),
      ...(begins && { sources: fact.sources.map((source) => ({ ...source, begins })) }),
    };
  });
  return cardFrom({ ...card, facts }, `${OWN}/`, 'own');
}

function citedBy(entity: Entity): string[] {
  const from = entity.facts.flatMap((fact) => [fact.from, fact.differs?.from ?? ('general' as const)]);
  return [...new Set(from.flatMap((one) => (one === 'general' ? [] : one.map(({ article }) => article))))];
}
