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
export const WATCHED_ATTRIBUTES = [
  'hidden',
  'aria-hidden',
  'contenteditable',
  'open',
  'role',
  'class',
  'style',
];

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
  if (records.length > RECORDS_MAX) change.all = true;
  if (change.all) return;
  const removed = new Set<Node>();
  for (const { removedNodes } of records) for (const node of removedNodes) removed.add(node);
  for (const record of records) {
    const { target, type } = record;
    if (type === 'characterData') addBlockAround(target, change);
    else if (type === 'attributes') gatherAttribute(target as Element, record.attributeName, change);
    else gatherChildren(record, removed, change);
    if (change.roots.size > ROOTS_MAX) change.all = true;
    if (change.all) return;
  }
}

function gatherAttribute(element: Element, name: string | null, change: Change): void {
  if (name !== 'class' && name !== 'style') addBlockAround(element, change);
  else if (change.restyled.size < RESTYLED_MAX) change.restyled.add(element);
}

function gatherChildren(record: MutationRecord, removed: ReadonlySet<Node>, change: Change): void {
  const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
  if (target.nodeName === 'HEAD') return;
  let inline = false;
  for (const node of removedNodes) {
    change.removed = true;
    inline ||= isInline(node);
  }
  let parts = removedNodes.length > 0 && (isInline(previousSibling) || isInline(nextSibling));
  for (const node of addedNodes) {
    // A node that moved would leave its blocks out of order.
    if (removed.has(node)) {
      change.all = true;
      return;
    }
    if (isInline(node)) inline = true;
    else if (node.nodeType === 1 && isBlockName((node as Element).localName)) {
      parts ||= touchesText(node);
      change.roots.add(node as Element);
    }
  }
  // A block between two runs of text parts them, or parted them until it went.
  if (inline || parts) addBlockAround(target, change);
}

/** True where a run of text stands right beside the node. */
function touchesText(node: Node): boolean {
  let before = node.previousSibling;
  let after = node.nextSibling;
  for (let hop = 0; hop < HOPS_MAX; hop++) {
    if (isNothing(before)) before = before.previousSibling;
    if (isNothing(after)) after = after.nextSibling;
  }
  return isInline(before) || isInline(after);
}

/** True for comments and white space. */
function isNothing(node: Node | null): node is Node {
  return node !== null && node.nodeType !== 1 && !isInline(node);
}

/** True for text, and for an element that is part of a run of text. */
function isInline(node: Node | null): boolean {
  if (node?.nodeType === 3) return /\S/.test((node as Text).data);
  if (node?.nodeType !== 1) return false;
  const name = (node as Element).localName;
  return !isBlockName(name) && !isSilentName(name);
}

function addBlockAround(node: Node, change: Change): void {
  const block = blockAround(node);
  if (block) change.roots.add(block);
  else change.all = true;
}

/** Returns the nearest element, from the node itself upwards, at whose borders text ends; null where it is far or none. */
export function blockAround(node: Node): Element | null {
  let at: Node | null = node;
  for (let level = 0; at && level < LEVELS_MAX; level++, at = at.parentNode)
    if (at.nodeType === 1 && isBlockName((at as Element).localName)) return at as Element;
  return null;
}
