import type { Card, Origin } from './card';

/** A card with what others know of the same thing: their facts behind its own, told apart by their `origin`. */
export function mergeCards(card: Card, others: readonly Card[]): Card {
  if (others.length === 0) return card;
  return {
    ...card,
    facts: [card, ...others].flatMap(({ facts }) => facts),
    articles: [card, ...others].flatMap(({ articles }) => articles),
  };
}

/** The card with its facts told apart as those of an installed pack or the reader's own. */
export function withOrigin(card: Card, origin: Origin): Card {
  return { ...card, facts: card.facts.map((fact) => ({ ...fact, origin })) };
}
