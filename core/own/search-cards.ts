import { searchLetters, searchText } from '../look-up/search-text';
import type { OwnCard } from './own-card';

/**
 * Returns the cards that a query finds, in their order: each of its words has to stand, in any case and with or without accents, in the
 * name, another spelling, the description or a fact. A query without words finds all.
 */
export function searchCards(cards: readonly OwnCard[], query: string): readonly OwnCard[] {
  const words = searchText(query).split(' ').filter(Boolean);
  if (words.length === 0) return cards;
  return cards.filter((card) => {
    const letters = searchLetters(textOf(card));
    return words.every((word) => letters.includes(word));
  });
}

function textOf({ name, same, description, aliases, facts }: OwnCard): string {
  const spellings = aliases.map(({ text }) => text);
  const said = facts.flatMap(({ quote, words }) => [quote, words]);
  return [name, same?.name ?? '', description, ...spellings, ...said].join('\n');
}
