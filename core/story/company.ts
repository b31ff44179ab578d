import type { Spoken } from './weight';

/** Two entities that an article speaks of together. */
export interface Company {
  /** Entity ids, in the order of the list they were taken from. */
  readonly one: string;
  readonly other: string;
  /** In how many paragraphs. */
  readonly paragraphs: number;
}

/** Every two entities that stand in one paragraph, the most often first. O(paragraphs × entities in one, squared). */
export function companyIn(spoken: readonly Spoken[]): Company[] {
  const inParagraph = new Map<number, string[]>();
  for (const { entity, places } of spoken)
    for (const paragraph of new Set(places.map((place) => place.paragraph)))
      inParagraph.set(paragraph, [...(inParagraph.get(paragraph) ?? []), entity]);
  const counts = new Map<string, { one: string; other: string; paragraphs: number }>();
  for (const entities of inParagraph.values())
    for (const [at, one] of entities.entries())
      for (const other of entities.slice(at + 1)) {
        const key = `${one} ${other}`;
        const known = counts.get(key) ?? { one, other, paragraphs: 0 };
        known.paragraphs++;
        counts.set(key, known);
      }
  return [...counts.values()].sort((a, b) => b.paragraphs - a.paragraphs);
}
