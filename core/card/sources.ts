import type { Pack, Provenance } from '../pack/schema';
import type { CardSource } from './card';

/** Returns where something was read, article by article; places "7.1" and "7.2" stand in one paragraph, 7. Empty for general knowledge. */
export function sourcesOf(from: Provenance, articles: Pack['articles']): CardSource[] {
  if (from === 'general') return [];
  return from.map(({ article, at }) => {
    const paragraphs = [...new Set(at.map((place) => Number.parseInt(place, 10)))];
    const begins = articles.find(({ id }) => id === article)?.paragraphs[paragraphs[0]! - 1]?.begins;
    return { article, paragraphs, ...(begins !== undefined && { begins }) };
  });
}
