/** Where mentions stand in the article, for those who draw it small. */
import type { MentionPlace } from '@/core/story/weight';
import type { Block } from '@/dom/text-map';
import type { LiveMention } from './live-mention';

/** Returns what tells where a mention of these blocks stands. */
export function placesIn(blocks: readonly Block[]): (mention: LiveMention) => MentionPlace {
  const known = new Map<Block, { paragraph: number; before: number }>();
  let length = 0;
  for (const block of blocks) {
    known.set(block, { paragraph: known.size, before: length });
    length += block.text.length;
  }
  return ({ block, start }) => {
    const { paragraph, before } = known.get(block)!;
    return { paragraph, at: (before + start) / length };
  };
}
