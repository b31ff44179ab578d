/** What the page changed since the text map was made, gathered from mutation records as cheaply as can be. */
import { isBlockName, isSilentName } from './readable';

/** Changes not yet taken into the map. */
export interface Change {
  /** Too much, or too tangled: map anew. */
  all: boolean;
  /** Blocks to map anew. */
  readonly roots: Set<Element>;
  /** Elements whose class or style changed: their text may be shown or hidden now. */
  readonly restyled: Set<Element>;
  /** Something was taken out. */
  removed: boolean;
}

/** Blocks gathered before all is mapped anew. */
const ROOTS_MAX = 400;
/** Restyled elements that are looked at; an animation of more is left alone until the next change of text. */
const RESTYLED_MAX = 400;
/** Records of one delivery that are looked at one by one. */
const RECORDS_MAX = 2_000;
/** Comments and white space looked past beside a new block. */
const HOPS_MAX = 3;
/** Levels climbed from a changed node to its block. */
const LEVELS_MAX = 64;

/** Attributes that decide whether text is read. */
export const WATCHED_ATTRIBUTES = 'hidden aria-hidden contenteditable open role class style'.split(' ');

/** Returns a change with nothing in it. */
export function noChange(): Change {
  return { all: false, roots: new Set(), restyled: new Set(), removed: false };
}

/** Returns true where there is something to take into the map. */
export function isChange(change: Change): boolean {
  return change.all || change.removed || change.roots.size > 0 || change.restyled.size > 0;
}

/** Adds mutation records to a change. */
export function gather(records: readonly MutationRecord[], change: Change): void {
  change.all ||= records.length > RECORDS_MAX;
  if (change.all) return;
  const removed = new Set(records.flatMap(({ removedNodes }) => [...removedNodes]));
  for (const record of records) {
    const { target, attributeName } = record;
    if (!/class|style/.test(attributeName ?? '')) {
      if (record.type !== 'childList' || isRunChanged(record, removed, change)) {
        const block = blockAround(target);
        if (block) change.roots.add(block);
        else change.all = true;
      }
    } else if (change.restyled.size < RESTYLED_MAX) change.restyled.add(target as Element);
    change.all ||= change.roots.size > ROOTS_MAX;
    if (change.all) return;
  }
}

/** Adds the blocks that came; returns whether the text around the place is another, too. */
function isRunChanged(record: MutationRecord, removed: ReadonlySet<Node>, change: Change): boolean {
  const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
  if (target.nodeName === 'HEAD') return false;
  change.removed ||= removedNodes.length > 0;
  // A block between two runs of text parts them, or parted them until it went.
  let isChanged =
    [...removedNodes].some(isInline) ||
    (removedNodes.length > 0 && (isInline(previousSibling) || isInline(nextSibling)));
  for (const node of addedNodes) {
    // A node that moved would leave its blocks out of order.
    change.all ||= removed.has(node);
    if (isInline(node)) isChanged = true;
    else if (isBlockName((node as Element).localName)) {
      isChanged ||= isInline(beside(node, 'previousSibling')) || isInline(beside(node, 'nextSibling'));
      change.roots.add(node as Element);
    }
  }
  return isChanged;
}

/** What stands beside a node, past a few comments and white space. */
function beside(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let at = node[side];
  for (let hop = 0; at && at.nodeType !== 1 && !isInline(at) && hop < HOPS_MAX; hop++) at = at[side];
  return at;
}

/** True for text, and for an element that is part of a run of text. */
function isInline(node: Node | null): boolean {
  if (node?.nodeType === 3) return /\S/.test((node as Text).data);
  if (node?.nodeType !== 1) return false;
  const { localName } = node as Element;
  return !isBlockName(localName) && !isSilentName(localName);
}

/** Returns the nearest element, from the node itself upwards, at whose borders text ends; null where it is far or none. */
export function blockAround(node: Node): Element | null {
  let at: Node | null = node;
  for (let level = 0; at && level < LEVELS_MAX; level++, at = at.parentNode)
    if (isBlockName((at as Element).localName)) return at as Element;
  return null;
}
