/** Where a root's blocks stand, or are to stand, in a list of blocks in document order. */
import { kindOf } from './readable';
import type { Block } from './text-map';

/** Ancestors that are looked at before giving up. */
const LEVELS_MAX = 256;

/**
 * Half-open range of indexes of the blocks whose text is inside `root`; empty where they would stand. Looks first at `guess`, an index,
 * and then by halving: a look costs as much as there are elements between the two.
 */
export function blocksInside(
  blocks: readonly Block[],
  root: Element,
  guess: number,
): [start: number, end: number] {
  let low = 0;
  let high = blocks.length;
  const look = (at: number): void => {
    const place = root.compareDocumentPosition(placeOf(blocks[at]!));
    if (place & Node.DOCUMENT_POSITION_PRECEDING) low = at + 1;
    else high = at;
  };
  for (const at of [guess - 1, guess]) if (at >= low && at < high) look(at);
  while (low < high) look((low + high) >> 1);
  let end = low;
  while (end < blocks.length && root.contains(placeOf(blocks[end]!))) end++;
  return [low, end];
}

/** Returns where a block begins in the document's own tree: at the outermost host of the shadow trees it stands in, if any. */
export function placeOf({ segments }: Block): Node {
  let at: Node = segments[0]!.node;
  for (let tree = at.getRootNode(); tree instanceof ShadowRoot; tree = at.getRootNode()) at = tree.host;
  return at;
}

/**
 * Whether text inside an element is read, or what holds it is passed over, or shadow trees or sheer depth make the order of the tree
 * another than that of the text.
 */
export type Standing = 'read' | 'unread' | 'tangled';

/** Returns what tells how elements stand; of many in one place, it looks once at what holds them, so it is for one moment only. */
export function createStandings(): (element: Element) => Standing {
  const insideOf = new Map<Element, Standing>();
  const standing = (element: Element, level: number): Standing => {
    const holder = element.parentElement;
    if (!holder) return element === element.ownerDocument.documentElement ? 'read' : 'tangled';
    if (holder.localName === 'details' && element.matches(':not([open])>:not(summary)')) return 'unread';
    let inside = insideOf.get(holder);
    if (!inside) {
      inside = within(holder, level + 1);
      insideOf.set(holder, inside);
    }
    return inside;
  };
  const within = (holder: Element, level: number): Standing => {
    if (holder.shadowRoot || level >= LEVELS_MAX) return 'tangled';
    const kind = kindOf(holder, holder.localName);
    return kind && kind !== 'block' ? 'unread' : standing(holder, level);
  };
  return (element) => standing(element, 0);
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
