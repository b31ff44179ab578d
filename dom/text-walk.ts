/**
 * The walk behind the text map: depth first over the composed tree with a stack of its own, so that depth costs no
 * recursion, a skipped element costs one step, the end of a block is seen for free, and the walk can pause anywhere.
 */
import { createJoiner } from './join-text';
import type { Layout } from './layout';
import { isBlockName, type Kind, kindByName, kindInPlace, unreadableUnder } from './readable';
import type { Block } from './text-map';

/** Nodes walked between two looks at the clock. */
const NODES_PER_LOOK = 128;

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
  const shadows: ShadowRoot[] = [];
  const hidden: Element[] = [];
  const waiting: Element[] = [];
  const unreadable = unreadableUnder(root);
  const levels: Level[] = [];
  let level: Level | undefined;
  let node: Node | null = root;
  let asked: Element | null = null;
  let answered = true;

  const isShown = (element: Element): boolean => {
    if (element === asked) return answered;
    asked = element;
    answered = layout.isShown(element);
    if (!answered) hidden.push(element);
    return answered;
  };
  const joiner = createJoiner(layout, isShown);

  const kindOf = (element: Element): Kind => {
    const name = element.localName;
    const named = kindByName(name);
    if (named === 'silent') return named;
    const why = unreadable.size > 0 ? unreadable.get(element) : undefined;
    if (why === 'silent') hidden.push(element);
    if (why) return why;
    if (layout.eachElement && !layout.isShown(element)) return 'silent';
    if (named === 'depends') return kindInPlace(element);
    if (named) return named;
    return name.includes('-') && layout.isBlock(element) ? 'block' : 'inline';
  };

  /** Opens an element; returns the first node inside, or null where there is none. */
  const open = (element: Element, kind: Kind): Node | null => {
    const isBlock = kind !== 'inline';
    if (isBlock) joiner.end();
    const shadow = element.shadowRoot;
    const children = shadow ? null : childrenOutOfOrder(element);
    const first = children ? (children[0] ?? null) : (shadow ?? element).firstChild;
    if (shadow) {
      shadows.push(shadow);
      for (const [inner, why] of unreadableUnder(shadow)) unreadable.set(inner, why);
    } else if (!first && element.localName.includes('-')) waiting.push(element);
    if (!first) return null;
    const heading =
      kind === 'heading' || (level ? level.heading : root.closest('h1,h2,h3,h4,h5,h6') !== null);
    level = { element, isBlock, owner: isBlock || !level ? element : level.owner, heading, children, at: 0 };
    levels.push(level);
    return first;
  };

  /** Takes an element in; returns its first node where it is to be entered and has one. */
  const enter = (element: Element): Node | null => {
    const kind = kindOf(element);
    if (kind === 'inline' || kind === 'block' || kind === 'heading') return open(element, kind);
    if (kind === 'break' || isBlockName(element.localName)) joiner.end();
    else if (kind === 'gap') joiner.addGap();
    return null;
  };

  /** Returns the node after `from`, closing the elements that end there. */
  const after = (from: Node): Node | null => {
    let at: Node = from;
    while (level) {
      const next: Node | null | undefined = level.children ? level.children[++level.at] : at.nextSibling;
      if (next) return next;
      at = level.element;
      if (level.isBlock) joiner.end();
      levels.pop();
      level = levels[levels.length - 1];
    }
    return null;
  };

  const isLost = (): boolean => {
    if (!node || !level || level.children) return false;
    return node.parentNode !== (level.element.shadowRoot ?? level.element);
  };

  return {
    blocks: joiner.blocks,
    shadows,
    hidden,
    waiting,
    step(isDue) {
      if (isLost()) return 'lost';
      for (let count = 1; node; count++) {
        if (count % NODES_PER_LOOK === 0 && isDue()) return 'paused';
        const type = node.nodeType;
        let first: Node | null = null;
        if (type === 1) first = enter(node as Element);
        else if ((type === 3 || type === 4) && level) joiner.add(node as Text, level.owner, level.heading);
        node = first ?? after(node);
      }
      joiner.end();
      return 'done';
    },
  };
}

/** Returns children in the order they are shown where that is not the order of the tree, else null. */
function childrenOutOfOrder(element: Element): readonly Node[] | null {
  const name = element.localName;
  if (name === 'slot' && 'host' in element.getRootNode()) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    return assigned.length > 0 ? assigned : null;
  }
  if (name === 'details' && !element.hasAttribute('open')) {
    const summary = [...element.children].find((child) => child.localName === 'summary');
    return summary ? [summary] : [];
  }
  return null;
}
