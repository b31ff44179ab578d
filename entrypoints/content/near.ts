/** The company a mention keeps, by which its card chooses what to say first. */
import type { LiveMention } from './live-mention';

/** Entities named at most: a card shows three facts, ranked by the first few. */
const NEAR_MAX = 24;

/**
 * Returns the ids of the other entities named around the mention: those of its paragraph, nearest first, then those of
 * the article, the most often named first.
 */
export function entitiesNear(mention: LiveMention, mentions: readonly LiveMention[]): string[] {
  const distance = ({ start, end }: LiveMention): number =>
    start >= mention.end ? start - mention.end : mention.start - end;
  const beside = mentions
    .filter(({ block }) => block === mention.block)
    .sort((a, b) => distance(a) - distance(b));
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const often = [...counts].sort((a, b) => b[1] - a[1]).map(([entity]) => entity);
  const all = new Set([...beside.map(({ entity }) => entity), ...often]);
  all.delete(mention.entity);
  return [...all].slice(0, NEAR_MAX);
}
