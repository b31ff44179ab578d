/** Which mentions are drawn, and which only appear under the pointer. */
import type { PageSettings } from './page-settings';

interface Placed {
  readonly entity: string;
  readonly block: { readonly heading: boolean };
}

/**
 * The mentions to be drawn, of all in the order of the article. A section goes from one heading to the next; a name in its
 * heading does not stand for the first in its text, which is where a reader rests on it.
 */
export function drawnMentions<M extends Placed>(
  mentions: readonly M[],
  blocks: readonly M['block'][],
  { density, familiar }: Pick<PageSettings, 'density' | 'familiar'>,
): Set<M> {
  const drawn = new Set<M>();
  if (density === 'pointer') return drawn;
  const quiet = new Set(familiar);
  const seen = new Set<string>();
  let at = 0;
  for (const mention of mentions) {
    const { entity, block } = mention;
    for (; at < blocks.length && blocks[at] !== block; at++) if (blocks[at]!.heading) seen.clear();
    if (quiet.has(entity)) continue;
    if (density === 'every' || block.heading || !seen.has(entity)) drawn.add(mention);
    if (!block.heading) seen.add(entity);
  }
  return drawn;
}
