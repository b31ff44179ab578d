/** Offsets into `body.textContent`, the flat text that test sets and other tools count in. */
import type { Block } from './text-map';
import { segmentAt } from './text-positions';

/**
 * Returns the function that turns an offset of a block into one of `root.textContent`, in UTF-16 units. That text holds
 * all text nodes in document order, those of scripts too, and none of shadow trees, of which the function answers -1.
 */
export function textContentOffsets(root: Element): (block: Block, offset: number, asEnd?: boolean) => number {
  const startOf = new Map<Node, number>();
  let length = 0;
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === 3 || node.nodeType === 4) {
      startOf.set(node, length);
      length += (node as Text).data.length;
    }
    let next: Node | null = node.firstChild;
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  return (block, offset, asEnd = false) => {
    const segment = block.segments[segmentAt(block, offset, asEnd)];
    const start = segment && startOf.get(segment.node);
    if (!segment || start === undefined) return -1;
    return start + segment.from + Math.min(Math.max(offset - segment.start, 0), segment.length);
  };
}
