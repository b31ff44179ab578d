/**
 * The text map: an article's readable text as blocks, each with the text nodes that it was joined from. Names split over
 * inline elements read as one, names in two blocks never do.
 */
import type { Passage } from '../core/mention/mention';
import { BROWSER_LAYOUT, type Layout } from './layout';
import { createWalk } from './text-walk';

/** A stretch of one text node inside a block's text. */
export interface Segment {
  readonly node: Text;
  /** Where the stretch starts in the node, in UTF-16 units; 0 but in a node that was cut into several blocks. */
  readonly from: number;
  /** Where it starts in the block's text, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
}

/** One block of readable text: a passage that knows its nodes. Shown parts that are not read stand as U+FFFC. */
export interface Block extends Passage {
  /** The nearest block element around the text. */
  readonly element: Element;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly heading: boolean;
}

/** All readable text under a root, in composed document order. */
export interface TextMap {
  readonly root: Element;
  readonly blocks: readonly Block[];
}

/** How to map. */
export interface MapOptions {
  /** Who answers questions about style; the browser's layout by default. */
  readonly layout?: Layout;
}

/** Returns the text map of `root` and what stands in it, in one go; pages in use walk in slices instead. */
export function mapText(root: Element, options: MapOptions = {}): TextMap {
  const walk = createWalk(root, options.layout ?? BROWSER_LAYOUT);
  walk.step(() => false);
  return { root, blocks: walk.blocks };
}
