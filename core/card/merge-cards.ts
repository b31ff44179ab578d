import type { Card, CardArticle, CardFact, CardSource } from './card';

/** A card with what others know of the same thing: their facts behind its own, told apart by their `origin`. */
export function mergeCards(card: Card, others: readonly Card[]): Card {
  if (others.length === 0) return card;
  return {
    ...card,
    facts: [card, ...others].flatMap(({ facts }) => facts),
    articles: [card, ...others].flatMap(({ articles }) => articles),
  };
}

/** A card whose entities are called `prefix` and their id, and whose facts say where they come from. */
export function cardFrom(card: Card, prefix: string, origin: NonNullable<CardFact['origin']>): Card {
  const sources = (some: readonly CardSource[]): CardSource[] =>
    some.map((source) => ({ ...source, article: prefix + source.article }));
  const links = (some: CardFact['links']) => some.map((link) => ({ ...link, entity: prefix + link.entity }));
  return {
    ...card,
    entity: prefix + card.entity,
    facts: card.facts.map((fact) => ({
      ...fact,
      origin,
      links: links(fact.links),
      sources: sources(fact.sources),
      ...(fact.differs && {
        differs: {
          ...fact.differs,
          links: links(fact.differs.links),
          sources: sources(fact.differs.sources),
        },
      }),
    })),
    articles: card.articles.map((article): CardArticle => ({ ...article, id: prefix + article.id })),
  };
}
