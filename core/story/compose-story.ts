import { composeArticle, publisherIn } from '../card/articles';
import type { CardArticle } from '../card/card';
import type { CardLanguage } from '../card/compose';
import { nameIn } from '../card/links';
import { sourcesOf } from '../card/sources';
import type { Pack } from '../pack/schema';
import { type TimelineEntry, timelineOf } from '../pack/timeline';
import type { Story, StoryEvent, StoryPlace, StoryRelation } from './story';

/** Most events of a story: more than a timeline can show apart. */
const EVENTS_MAX = 80;

/**
 * What the pack knows of the entities `ids` together, those that matter most first: of an event that two of them tell, the telling of
 * the first is kept. With `about`, only events that are its own or speak of it.
 */
export function composeStory(
  pack: Pack,
  ids: readonly string[],
  language: CardLanguage,
  about?: string,
): Story {
  const order = new Map(ids.map((id, index) => [id, index]));
  const among = pack.entities
    .filter(({ id }) => order.has(id))
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const events = eventsOf({ ...pack, entities: among }, order, language, about);
  const cited = new Set(events.flatMap(({ sources }) => sources.map(({ article }) => article)));
  return {
    names: Object.fromEntries(among.map((entity) => [entity.id, nameIn(entity, language) ?? entity.id])),
    relations: relationsAmong(among, order),
    events,
    places: among.flatMap((entity): StoryPlace[] => {
      const { id, type, coordinates } = entity;
      return type === 'place' && coordinates
        ? [{ entity: id, name: nameIn(entity, language) ?? id, ...coordinates }]
        : [];
    }),
    articles: articlesOf(pack, cited, language),
  };
}

/** The articles with these ids as cards cite them. */
export function articlesOf(pack: Pack, ids: ReadonlySet<string>, language: CardLanguage): CardArticle[] {
  return pack.articles
    .filter(({ id }) => ids.has(id))
    .map((article) => composeArticle(article, publisherIn(pack, article.publisher), language));
}

type Order = ReadonlyMap<string, number>;

/** Each relation stands at both of its ends; the end that matters more tells it. */
function relationsAmong(entities: Pack['entities'], order: Order): StoryRelation[] {
  return entities.flatMap(({ id, relations = [] }) =>
    relations
      .filter(({ to }) => (order.get(to) ?? -1) > (order.get(id) ?? 0))
      .map(({ type, to }) => ({ from: id, to, type })),
  );
}

function eventsOf(pack: Pack, order: Order, language: CardLanguage, about?: string): StoryEvent[] {
  const entries = timelineOf(pack)
    .filter(({ entity, fact }) => about === undefined || entity.id === about || fact.with?.includes(about))
    .map((entry) => ({ ...entry, rank: order.get(entry.entity.id) ?? 0 }));
  const tellers = new Map<string, number>();
  for (const { rank, ...entry } of entries)
    tellers.set(eventKey(entry), Math.min(rank, tellers.get(eventKey(entry)) ?? rank));
  const told = entries.filter(({ rank, ...entry }) => tellers.get(eventKey(entry)) === rank);
  return mattering(told).map(({ when, entity, fact }) => ({
    when,
    entity: entity.id,
    name: nameIn(entity, language) ?? entity.id,
    text: fact.text[language] ?? fact.text.en,
    expected: fact.expected ?? false,
    sources: sourcesOf(fact.from, pack.articles),
  }));
}

/** Two entities tell of one event where they cite the same sentence for the same time. */
const eventKey = ({ when, entity, fact }: TimelineEntry): string =>
  `${when} ${fact.from === 'general' ? entity.id : JSON.stringify(fact.from)}`;

/** As many as a story has at most, in the order they are in: those of the entities that matter most, of one entity the latest. */
function mattering<Told extends { readonly rank: number }>(told: readonly Told[]): readonly Told[] {
  if (told.length <= EVENTS_MAX) return told;
  const latestFirst = told.toReversed().sort((a, b) => a.rank - b.rank);
  const kept = new Set(latestFirst.slice(0, EVENTS_MAX));
  return told.filter((one) => kept.has(one));
}
