/**
 * The walk behind the text map: the browser's own TreeWalker over each tree of the composed document, in the order shown. Text
 * of another block element than the text before begins a new block, so that the end of an element need not be seen; the walk
 * can pause anywhere.
 */
import { createJoiner } from './join-text';
import type { Layout } from './layout';
import { endsText, isUnread, kindOf, kindOfName } from './readable';
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

/** Trees that stand for the children of an element: its shadow root, what is assigned to it as a slot. */
interface Trees {
  readonly walker: TreeWalker;
  /** Nearest block element around them. */
  readonly owner: Element;
  readonly rest: Node[];
}

/** Returns a walk of the readable text under `root` that has not begun. */
export function createWalk(root: Element, layout: Layout): Walk {
  const shadows: ShadowRoot[] = [];
  const hidden: Element[] = [];
  const waiting: Element[] = [];
  /** The nearest block element around the children of each element entered. */
  const owners = new Map<Node, Element>();
  const outer: Trees[] = [];
  let trees: Trees = { walker: walkerOf(root), owner: root, rest: [] };
  let node: Node | null = root;
  let parent: Node | null = null;
  /** Owner of `parent`'s text. */
  let owner = root;
  /** Block elements whose text is a heading's. */
  const headings = new Set(root.closest('h1,h2,h3,h4,h5,h6') ? [root] : []);
  let asked: Element | null = null;
  let answered = true;

  const isShown = (element: Element): boolean => {
    if (element !== asked) {
      asked = element;
      answered = layout.isShown(element);
      if (!answered) hidden.push(element);
    }
    return answered;
  };
  const joiner = createJoiner(layout, isShown, headings);

  /** Returns the next node: inside the one walked last, after it, or the first of the trees that stand for its children. */
  const next = (isEntered: boolean, instead: Iterable<Node> | null): Node | null => {
    let found: Node | null = null;
    if (instead) {
      outer.push(trees);
      trees = { ...trees, owner: owners.get(node!)!, rest: [...instead] };
    } else found = isEntered ? trees.walker.nextNode() : past(trees.walker);
    return found ? at(found) : climb();
  };

  /** Goes on behind trees that were walked to their end. */
  const climb = (): Node | null => {
    let found: Node | null = null;
    while (!found) {
      const tree = trees.rest.shift();
      if (tree) {
        trees = { ...trees, walker: walkerOf(tree) };
        owner = trees.owner;
        parent = tree.parentNode;
        owners.set(tree, owner);
        return tree;
      }
      if (outer.length === 0) return null;
      trees = outer.pop()!;
      found = past(trees.walker);
    }
    return at(found);
  };

  /** Takes note of where a node stands. */
  const at = (found: Node): Node => {
    if (found.parentNode !== parent) {
      parent = found.parentNode;
      owner = owners.get(parent!)!;
    }
    return found;
  };

  /** Takes an element in; returns the node after. */
  const enter = (element: Element, name: string): Node | null => {
    const named = kindOfName(name);
    const unread = isUnread(element);
    const kind = unread || named === 'depends' || name === 'sup' ? kindOf(element, name, unread) : named;
    const isCustom = !kind && name.includes('-');
    const isBlock = endsText(named) || (isCustom && layout.isBlock(element));
    if (isBlock) joiner.end();
    const isHidden = layout.eachElement && !layout.isShown(element);
    if (kind === 'silent' && unread) hidden.push(element);
    if (isHidden || (kind && kind !== 'block')) {
      if (kind === 'gap' && !isBlock) joiner.addGap(owner);
      return next(false, null);
    }
    // `h1` to `h6`: nothing else that is entered has such a name.
    if (isBlock && (headings.has(owner) || (name.length === 2 && name[0] === 'h'))) headings.add(element);
    owners.set(element, isBlock || element === root ? element : owner);
    const shadow = element.shadowRoot;
    if (shadow) {
      shadows.push(shadow);
      return next(true, [shadow]);
    }
    if (isCustom && !element.firstChild) waiting.push(element);
    return next(true, name === 'slot' || name === 'details' ? childrenOutOfOrder(element, name) : null);
  };

  return {
    blocks: joiner.blocks,
    shadows,
    hidden,
    waiting,
    step(isDue) {
      if (node && node !== root && node.parentNode !== parent) return 'lost';
      for (let count = 1; node; count++) {
        if (count % NODES_PER_LOOK === 0 && isDue()) return 'paused';
        // One look tells an element from a text: each getter of the DOM is a price paid per node.
        const name: string | undefined = (node as Element).localName;
        if (name) node = enter(node as Element, name);
        else {
          if (node !== shadows[shadows.length - 1]) joiner.add(node as Text, owner);
          const found: Node | null = trees.walker.nextNode();
          node = found ? at(found) : climb();
        }
      }
      joiner.end();
      return 'done';
    },
  };
}

function walkerOf(tree: Node): TreeWalker {
  // Elements, text, CDATA of XHTML.
  return tree.ownerDocument!.createTreeWalker(tree, 1 | 4 | 8);
}

/** Moves past the node that the walker stands on and all that is in it. */
function past(walker: TreeWalker): Node | null {
  for (;;) {
    const found = walker.nextSibling();
    if (found || !walker.parentNode()) return found;
  }
}

/** Returns what is shown as an element's children where that is not its children in their order, else null. */
function childrenOutOfOrder(element: Element, name: string): Iterable<Node> | null {
  if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    return assigned.length > 0 ? assigned : null;
  }
  return name === 'details' && !element.hasAttribute('open')
    ? [...element.querySelectorAll(':scope>summary')].slice(0, 1)
    : null;
}
