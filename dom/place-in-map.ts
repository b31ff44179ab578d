/** Where a root's blocks stand, or are to stand, in a list of blocks in document order. */
import { kindOf } from './readable';
import type { Block } from './text-map';

/** Ancestors that are looked at before giving up. */
const LEVELS_MAX = 256;

/** Half-open range of indexes of the blocks whose text is inside `root`; empty where they would stand. By halving. */
export function blocksInside(blocks: readonly Block[], root: Element): [start: number, end: number] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = root.compareDocumentPosition(blocks[middle]!.segments[0]!.node);
    if (place & Node.DOCUMENT_POSITION_PRECEDING) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < blocks.length && root.contains(blocks[end]!.segments[0]!.node)) end++;
  return [low, end];
}

/**
 * Returns `read` where text inside the element is read, `unread` where what holds it is passed over, and `tangled` where
 * shadow trees or sheer depth make the order of the tree another than that of the text.
 */
export function standingOf(element: Element): 'read' | 'unread' | 'tangled' {
  let child: Element = element;
  for (let level = 0; level < LEVELS_MAX; level++) {
    const parent = child.parentElement;
    if (!parent) return child === element.ownerDocument.documentElement ? 'read' : 'tangled';
    if (parent.shadowRoot) return 'tangled';
    const kind = kindOf(parent, parent.localName);
    if ((kind && kind !== 'block') || child.matches('details:not([open])>:not(summary)')) return 'unread';
    child = parent;
  }
  return 'tangled';
}

/** Returns the roots that no other of them contains, in document order. */
export function outermost(roots: Iterable<Element>): Element[] {
  const sorted = [...roots].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const kept: Element[] = [];
  for (const root of sorted) if (!kept.at(-1)?.contains(root)) kept.push(root);
  return kept;
}
