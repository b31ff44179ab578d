/**
 * A pack's entity → the card that a reader sees beside a mention: texts in one language, facts in the order that
 * matters there, names in them linked, articles described once.
 *
 * Naive: copy the entity. But hovering "Kim" beside "Putin" asks what joins the two, so facts that speak of what is
 * named nearby go first (./rank), and a name inside a fact is the door to its own card (./links).
 */

import { endsOf } from '../pack/dates';
import type { Entity, Fact, Pack } from '../pack/schema';
import { composeArticle, publisherIn } from './articles';
import type { Card, CardFact, CardMap, CardMoment } from './card';
import { findLinks, nameIn, namesOf } from './links';
import { rankFacts } from './rank';
import { sourcesOf } from './sources';
import { type Dated, timelineAround } from './timeline';

export type CardLanguage = Card['language'];

/** Returns the card of an entity, its facts ranked by `near` (entity ids, nearest first), or null where the pack has none of that id. */
export function composeCard(
  pack: Pack,
  id: string,
  near: readonly string[],
  language: CardLanguage,
): Card | null {
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const entity = entities.get(id);
  if (entity === undefined) return null;
  const neighbours = near.filter((other) => other !== id);
  const publishers = pack.articles.map(({ publisher }) => publisherIn(pack, publisher));
  const articles = pack.articles.map((article, index) =>
    composeArticle(article, publishers[index], language),
  );
  const closed = [entity, ...publishers.flatMap((publisher) => publisher ?? [])].flatMap((one) =>
    namesOf(one, language),
  );
  const facts = rankFacts(entity.facts, neighbours).map((fact) =>
    composeFact(fact, { entities, articles: pack.articles, closed, language }),
  );
  const nativeName = nativeNameOf(entity, language);
  const timeline = timelineAround(pack, entity).map((dated) => momentOf(dated, pack.articles, language));
  const cited = new Set(
    [...facts, ...facts.flatMap(({ differs }) => differs ?? []), ...timeline].flatMap(({ sources }) =>
      sources.map(({ article }) => article),
    ),
  );
  return {
    entity: id,
    type: entity.type,
    name: entity.name[language] ?? entity.name.en,
    ...(nativeName && { nativeName }),
    ...(entity.pronunciation !== undefined && { pronunciation: entity.pronunciation }),
    description: entity.description[language] ?? entity.description.en,
    descriptionIsGeneral: entity.descriptionFrom === 'general',
    facts,
    articles: articles.filter((article) => cited.has(article.id)),
    ...(entity.map && { map: mapOf(entity.map) }),
    ...(timeline.length > 0 && { timeline }),
    language,
  };
}

interface Company {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly articles: Pack['articles'];
  /** Names that are no doors: the entity's own, and those of publishers unless a fact speaks of them. */
  readonly closed: readonly string[];
  readonly language: CardLanguage;
}

function composeFact(fact: Fact, { entities, articles, closed, language }: Company): CardFact {
  const others = (fact.with ?? []).flatMap((id) => entities.get(id) ?? []);
  const doors = others.map((other) => ({ entity: other.id, names: namesOf(other, language) }));
  const open = new Set(doors.flatMap(({ names }) => names));
  const shut = closed.filter((name) => !open.has(name));
  const text = fact.text[language] ?? fact.text.en;
  const claimedBy =
    fact.claimedBy === undefined
      ? undefined
      : (nameIn(entities.get(fact.claimedBy), language) ?? fact.claimedBy);
  const differs = fact.differs && {
    text: fact.differs.text[language] ?? fact.differs.text.en,
    from: fact.differs.from,
  };
  return {
    text,
    links: findLinks(text, doors, shut),
    sources: sourcesOf(fact.from, articles),
    ...(fact.asOf !== undefined && { asOf: fact.asOf }),
    ...(fact.when !== undefined && { when: fact.when }),
    ...(fact.expected !== undefined && { expected: fact.expected }),
    ...(claimedBy !== undefined && { claimedBy }),
    ...(differs && {
      differs: {
        text: differs.text,
        links: findLinks(differs.text, doors, shut),
        sources: sourcesOf(differs.from, articles),
      },
    }),
  };
}

function nativeNameOf(entity: Entity, language: CardLanguage): Card['nativeName'] {
  const native = entity.nativeLanguage;
  const text = native && entity.name[native];
  return native && text && text !== nameIn(entity, language) ? { text, language: native } : undefined;
}

function momentOf(
  { entity, when, fact }: Dated,
  articles: Pack['articles'],
  language: CardLanguage,
): CardMoment {
  const { start, end } = endsOf(when);
  return {
    entity: entity.id,
    name: nameIn(entity, language) ?? entity.name.en,
    when: end === null ? start : when,
    expected: fact.expected === true,
    sources: sourcesOf(fact.from, articles),
  };
}

const mapOf = ({ land, borders, area, x, y }: NonNullable<Entity['map']>): CardMap => ({
  land,
  borders,
  ...(area !== undefined && { area }),
  x,
  y,
});
