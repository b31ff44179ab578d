/** Where a range that begins or ends anywhere (an element, hidden text, a picture) begins or ends in text that is read. */

/** Text nodes passed over in search of one that is read; a range that ends in more unread text has no end for us. */
const PASSED_MAX = 20_000;

/**
 * Returns the nearest place in a read text node at or after a range's start, or at or before its end, within the same tree; null where
 * there is none. `isRead` tells whether a text node is in the map.
 */
export function readableEnd(
  container: Node,
  offset: number,
  side: 'start' | 'end',
  isRead: (node: Node) => boolean,
): { node: Node; offset: number } | null {
  if (isRead(container)) return { node: container, offset };
  const root = container.getRootNode();
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const forward = side === 'start';
  walker.currentNode = nodeBefore(container, offset, forward);
  if (!forward && offset === container.childNodes.length && isRead(walker.currentNode)) {
    return { node: walker.currentNode, offset: (walker.currentNode as Text).data.length };
  }
  for (let passed = 0; passed < PASSED_MAX; passed++) {
    const node = forward ? walker.nextNode() : walker.previousNode();
    if (node === null) return null;
    if (isRead(node)) return { node, offset: forward ? 0 : (node as Text).data.length };
  }
  return null;
}

/** The node from which one step of a walk leads into the range. */
function nodeBefore(container: Node, offset: number, forward: boolean): Node {
  if (container.nodeType !== 1 && container.nodeType !== 9 && container.nodeType !== 11) return container;
  if (!forward) return container.childNodes[offset] ?? lastInside(container) ?? container;
  const before = container.childNodes[offset - 1];
  return before ? (lastInside(before) ?? before) : container;
}

/** The last node inside, or null where there is none. */
function lastInside(node: Node): Node | null {
  let last: Node | null = null;
  for (let at = node.lastChild; at; at = at.lastChild) last = at;
  return last;
}
