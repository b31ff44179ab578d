/** Where a range that begins or ends anywhere (an element, hidden text, a picture) begins or ends in text that is read. */
import type { TextMap } from './text-map';
import { positionIn, type TextPosition } from './text-positions';

/** Returns the first and the last place of a range in text that is read, null each where there is none. */
export function readEnds(
  map: TextMap,
  { startContainer, startOffset, endContainer, endOffset }: AbstractRange,
): (TextPosition | null)[] {
  const live = startContainer.ownerDocument!.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  const inside = map.blocks.flatMap((block) =>
    block.segments
      .filter(({ node }) => live.intersectsNode(node))
      .map(({ start, length }) => ({ block, start, end: start + length })),
  );
  // A live range is updated by every later change of its nodes: leave none behind.
  live.selectNode(document.documentElement);
  const [first, last] = [inside[0], inside.at(-1)];
  return [
    positionIn(map, startContainer, startOffset) ??
      (first ? { block: first.block, offset: first.start } : null),
    positionIn(map, endContainer, endOffset) ?? (last ? { block: last.block, offset: last.end } : null),
  ];
}
