/**
 * The walk behind the text map: depth first over the composed tree with a stack of its own, so that depth costs no
 * recursion, a skipped element costs one step, the end of a block is seen for free, and the walk can pause anywhere.
 */
import type { Layout } from './layout';
import { isBlockName, type Kind, kindByName, kindInPlace, unreadableUnder } from './readable';
import type { Block, Segment } from './text-map';

/** Longest text of a block, in UTF-16 units: some five times the longest paragraph of a newspaper, and a millisecond of work. */
export const BLOCK_MAX = 16_384;
/** Nodes walked between two looks at the clock. */
const NODES_PER_LOOK = 128;
/** Stands in a block's text for something that is shown but not read. */
export const GAP = '\uFFFC';

const WORDS = /[^\s\uFFFC]/;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** A walk that can pause. */
export interface Walk {
  /**
   * Walks until all is seen (`done`) or `isDue` answers true (`paused`); `lost` when the page took away the place where
   * the walk had paused, so that it must start anew.
   */
  step(isDue: () => boolean): 'done' | 'paused' | 'lost';
  /** What was found so far. */
  readonly blocks: readonly Block[];
  /** Open shadow roots that were walked. */
  readonly shadows: readonly ShadowRoot[];
  /** Elements whose text was passed over because it is not shown now; it may be shown later. */
  readonly hidden: readonly Element[];
  /** Custom elements without a shadow root and without children: they may still be waiting for their script. */
  readonly waiting: readonly Element[];
}

/** One open element of the walk. */
interface Level {
  readonly element: Element;
  readonly isBlock: boolean;
  /** The nearest block element, for the text directly inside. */
  readonly owner: Element;
  readonly heading: boolean;
  /** Where children do not follow each other as siblings: assigned to a slot, or the summary alone. */
  readonly children: readonly Node[] | null;
  at: number;
}

/** Returns a walk of the readable text under `root` that has not begun. */
export function createWalk(root: Element, layout: Layout): Walk {
  const blocks: Block[] = [];
  const shadows: ShadowRoot[] = [];
  const hidden: Element[] = [];
  const waiting: Element[] = [];
  const unreadable = unreadableUnder(root);
  const levels: Level[] = [];
  let node: Node | null = root;
  let text = '';
  let segments: Segment[] = [];
  let owner = root;
  let heading = root.closest('h1,h2,h3,h4,h5,h6') !== null;
  let askedOwner: Element | null = null;
  let ownerShown = true;

  const endBlock = (): void => {
    if (segments.length > 0 && WORDS.test(text)) blocks.push({ element: owner, text, segments, heading });
    text = '';
    segments = [];
  };

  const isShown = (element: Element): boolean => {
    if (element !== askedOwner) {
      askedOwner = element;
      ownerShown = layout.isShown(element);
      if (!ownerShown) hidden.push(element);
    }
    return ownerShown;
  };

  const addText = (from: Text): void => {
    const data = from.data;
    if (segments.length === 0 && !WORDS.test(data)) return;
    const level = levels[levels.length - 1];
    if (!level || !isShown(level.owner)) return;
    const last = segments[segments.length - 1];
    if (last && isGlue(text, data) && layout.separates(last.node, from)) endBlock();
    owner = level.owner;
    heading = level.heading;
    for (let start = 0; start < data.length; ) {
      if (text.length >= BLOCK_MAX) endBlock();
      const end = cutBefore(data, start, start + BLOCK_MAX - text.length);
      segments.push({ node: from, from: start, start: text.length, length: end - start });
      text += start === 0 && end === data.length ? data : data.slice(start, end);
      if (end < data.length) endBlock();
      start = end;
    }
  };

  /** Opens an element; returns the node to go on with, or null where there is nothing inside. */
  const open = (element: Element, kind: Kind): Node | null => {
    const parent = levels[levels.length - 1];
    const isBlock = kind !== 'inline';
    if (isBlock) endBlock();
    const children = childrenOutOfOrder(element);
    const shadow = element.shadowRoot;
    if (shadow) {
      shadows.push(shadow);
      for (const [inner, why] of unreadableUnder(shadow)) unreadable.set(inner, why);
    } else if (!element.firstChild && element.localName.includes('-')) waiting.push(element);
    levels.push({
      element,
      isBlock,
      owner: isBlock || !parent ? element : parent.owner,
      heading: kind === 'heading' || (parent ? parent.heading : heading),
      children,
      at: 0,
    });
    return children ? (children[0] ?? null) : (shadow ?? element).firstChild;
  };

  const kindOf = (element: Element): Kind => {
    const name = element.localName;
    let kind = kindByName(name);
    if (unreadable.size > 0 && kind !== 'silent') {
      const why = unreadable.get(element);
      if (why === 'silent') hidden.push(element);
      if (why) return why;
    }
    if (kind === 'depends') kind = kindInPlace(element);
    if (kind === 'inline' && name.includes('-') && layout.isBlock(element)) kind = 'block';
    if (layout.eachElement && kind !== 'silent' && !layout.isShown(element)) return 'silent';
    return kind;
  };

  /** Takes an element in; returns its first node where it is to be entered and has one. */
  const enter = (element: Element): Node | null => {
    const kind = kindOf(element);
    switch (kind) {
      case 'silent':
        if (isBlockName(element.localName)) endBlock();
        return null;
      case 'break':
        endBlock();
        return null;
      case 'gap':
        if (isBlockName(element.localName)) endBlock();
        else if (segments.length > 0 && !text.endsWith(GAP)) text += GAP;
        return null;
      default: {
        const first = open(element, kind);
        if (!first) close();
        return first;
      }
    }
  };

  const close = (): void => {
    if (levels.pop()?.isBlock) endBlock();
  };

  /** Returns the node after `from`, closing the elements that end there. */
  const after = (from: Node): Node | null => {
    let at: Node = from;
    for (;;) {
      const level = levels[levels.length - 1];
      if (!level) return null;
      const next = level.children ? level.children[++level.at] : at.nextSibling;
      if (next) return next;
      at = level.element;
      close();
    }
  };

  const isLost = (): boolean => {
    const level = levels[levels.length - 1];
    if (!node || !level || level.children) return false;
    return node.parentNode !== (level.element.shadowRoot ?? level.element);
  };

  return {
    blocks,
    shadows,
    hidden,
    waiting,
    step(isDue) {
      if (isLost()) return 'lost';
      for (let count = 1; node; count++) {
        if (count % NODES_PER_LOOK === 0 && isDue()) return 'paused';
        let first: Node | null = null;
        if (node.nodeType === 1) first = enter(node as Element);
        else if (node.nodeType === 3 || node.nodeType === 4) addText(node as Text);
        node = first ?? after(node);
      }
      endBlock();
      return 'done';
    },
  };
}

/** Returns children in the order they are shown where that is not the order of the tree, else null. */
function childrenOutOfOrder(element: Element): readonly Node[] | null {
  if (element.localName === 'slot' && 'host' in element.getRootNode()) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    return assigned.length > 0 ? assigned : null;
  }
  if (element.localName === 'details' && !element.hasAttribute('open')) {
    const summary = [...element.children].find((child) => child.localName === 'summary');
    return summary ? [summary] : [];
  }
  return null;
}

/** True where the text would go on in the middle of a word. */
function isGlue(before: string, next: string): boolean {
  return LETTER.test(before.slice(-1)) && LETTER.test(next.slice(0, 1));
}

/** Returns where to cut `data`: its end where that is within `limit`, else after the last white space before it. */
function cutBefore(data: string, start: number, limit: number): number {
  if (data.length <= limit) return data.length;
  for (const mark of ['\n', '. ', ' ']) {
    const at = data.lastIndexOf(mark, limit - mark.length);
    if (at > start + BLOCK_MAX / 2) return at + mark.length;
  }
  // No white space: never between the halves of a surrogate pair.
  const code = data.charCodeAt(limit - 1);
  return code >= 0xd800 && code < 0xdc00 && limit - 1 > start ? limit - 1 : limit;
}
