/** Between a text map's offsets and the nodes of the page, both ways. */
import type { Block, Segment, TextMap } from './text-map';

/** A place in the text map: half-open UTF-16 offset into a block's text. */
export interface TextPosition {
  readonly block: Block;
  readonly offset: number;
}

/** Returns the stretch of the page that shows `start` to `end` of a block's text; it does not follow later changes. */
export function rangeOf(block: Block, start: number, end: number): StaticRange {
  const first = block.segments[segmentAt(block, start, false)];
  const last = block.segments[segmentAt(block, end, true)];
  if (!first || !last) throw new RangeError('a block has no text there');
  return new StaticRange({
    startContainer: first.node,
    startOffset: offsetIn(first, start),
    endContainer: last.node,
    endOffset: offsetIn(last, end),
  });
}

/** Returns the segments that show `start` to `end` of a block's text, whole. */
export function segmentsIn(block: Block, start: number, end: number): readonly Segment[] {
  return block.segments.slice(segmentAt(block, start, false), segmentAt(block, end, true) + 1);
}

/**
 * Returns the index of the segment that holds a block's offset, by halving. On a border, the segment that begins there,
 * or with `asEnd` the one that ends there; in a gap, the next or the one before.
 */
export function segmentAt(block: Block, offset: number, asEnd: boolean): number {
  const { segments } = block;
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + (asEnd ? 1 : 0)) >> 1;
    const { start, length } = segments[middle]!;
    if (asEnd) {
      if (start < offset) low = middle;
      else high = middle - 1;
    } else if (start + length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function offsetIn(segment: Segment, offset: number): number {
  return segment.from + Math.min(Math.max(offset - segment.start, 0), segment.length);
}

/** Returns the place of a node's offset in a map, or null where that text is not read. */
export function positionIn({ blocks }: TextMap, node: Node, offset: number): TextPosition | null {
  for (const block of blocks)
    for (const segment of block.segments)
      if (segment.node === node && offset <= segment.from + segment.length)
        return { block, offset: segment.start + Math.max(offset - segment.from, 0) };
  return null;
}

/** The article's whole text and where each block starts in it. */
export interface ArticleText {
  /** The blocks' texts with a line break between them. */
  readonly text: string;
  /** Per block of the map, its start in `text`, in UTF-16 units. */
  readonly starts: readonly number[];
}

/** Returns the article's text as one string, blocks joined with a line break: what annotations count their offsets in. */
export function articleText(map: TextMap): ArticleText {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of map.blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  return { text: map.blocks.map(({ text }) => text).join('\n'), starts };
}
