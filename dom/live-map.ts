/**
 * A text map that follows the page: only what changed is walked again, and what did not change stays the same object. It may hold no more
 * than the beginning of the text; what changes behind that is left alone.
 */
import { blockAround, type Change } from './change';
import type { Layout } from './layout';
import { blocksInside, createStandings, outermost, placeOf } from './place-in-map';
import type { Block, TextMap } from './text-map';
import { createWalk, type Walk } from './text-walk';

/** Times a walk begins anew because the page took its place away; after that it runs through in one go. */
const RESTARTS_MAX = 3;
/** Hidden elements that one restyled element is compared with. */
const HIDDEN_MAX = 300;

export interface LiveMap {
  /** The map as of the last refresh. */
  map(): TextMap;
  /** Maps as much as is enough, in steps. */
  begin(): Generator<void, void, void>;
  /** True where the map holds all readable text of the document. */
  isWhole(): boolean;
  /** Takes a change in, in steps; returns whether the map is another now. */
  refresh(change: Change): Generator<void, boolean, void>;
  /** Custom elements that may yet get a shadow root, of which no mutation would tell. */
  waiting(): readonly Element[];
}

/**
 * Returns a live map, empty until `begin`; `onShadow` hears of each open shadow root with text or elements inside. `isEnough` is asked now
 * and then, of the blocks that the document begins with, whether the rest may wait.
 */
export function createLiveMap(
  document: Document,
  layout: Layout,
  onShadow: (shadow: ShadowRoot) => void,
  isEnough: (blocks: readonly Block[]) => boolean = () => false,
): LiveMap {
  let map: TextMap = { root: rootOf(document), blocks: [] };
  let isWhole = false;
  let hidden = new Set<Element>();
  let waiting: readonly Element[] = [];

  /**
   * Walks a root to its end, or until `isDone` says of what was found that it will do; blocks that are as they were are taken over from
   * `old`.
   */
  function* walk(
    root: Element,
    old: readonly Block[],
    isDone: (blocks: readonly Block[]) => boolean = () => false,
  ): Generator<void, Walk & { isWhole: boolean }, void> {
    for (let restarts = 0; ; restarts++) {
      const going = createWalk(root, layout);
      let state = going.step(() => restarts < RESTARTS_MAX);
      while (state === 'paused' && !isDone(going.blocks)) {
        yield;
        state = going.step(() => true);
      }
      if (state === 'lost') continue;
      going.shadows.forEach(onShadow);
      return { ...going, blocks: takeOver(going.blocks, old), isWhole: state === 'done' };
    }
  }

  function* begin(): Generator<void, void, void> {
    const root = rootOf(document);
    const found = yield* walk(root, map.blocks, isEnough);
    map = { root, blocks: found.blocks };
    isWhole = found.isWhole;
    hidden = new Set(found.hidden);
    waiting = found.waiting;
  }

  /** Adds the blocks around restyled elements whose text is shown now and was not, or the other way round. */
  const addRestyled = (change: Change): void => {
    for (const element of change.restyled) {
      if (!element.isConnected) continue;
      const near = [...hidden]
        .slice(0, HIDDEN_MAX)
        .filter((other) => element.contains(other) || other.contains(element));
      const appears = near.some((other) => other.isConnected && layout.isShown(other));
      const disappears = !appears && !hidden.has(element) && !layout.isShown(element);
      const block = appears || disappears ? blockAround(element) : null;
      if (block) change.roots.add(block);
    }
  };

  function* refresh(change: Change): Generator<void, boolean, void> {
    if (map.root !== rootOf(document)) change.all = true;
    if (!change.all) addRestyled(change);
    const roots: Element[] = [];
    const standingOf = createStandings();
    // Behind what is enough, nothing is read, whether it stood there before or not.
    const last = !isWhole || isEnough(map.blocks) ? map.blocks.findLast(isInPage) : undefined;
    for (const root of change.all ? [] : change.roots) {
      if (!root.isConnected) continue;
      const standing = standingOf(root);
      if (standing === 'tangled' || root.contains(map.root)) change.all = true;
      else if (standing === 'unread') continue;
      else if (last && isBehind(root, last)) isWhole = false;
      else roots.push(root);
    }
    const before = map.blocks;
    if (change.all) yield* begin();
    else {
      const blocks = change.removed ? before.filter(isInPage) : [...before];
      let changed = blocks.length < before.length;
      // Pages add at the end, or one after another.
      let guess = blocks.length;
      for (const root of outermost(roots)) {
        const [first, behind] = blocksInside(blocks, root, guess);
        const old = blocks.slice(first, behind);
        const found = yield* walk(root, old);
        guess = behind;
        // Also where nothing else is to be read: an element that waits for its script has no text yet.
        for (const element of found.hidden) hidden.add(element);
        if (found.waiting.length > 0)
          waiting = [...new Set([...waiting, ...found.waiting])].filter((one) => one.isConnected);
        if (same(old, found.blocks)) continue;
        // The page may have gone on changing between two steps: the place is looked up again.
        const [start, end] = blocksInside(blocks, root, first);
        blocks.splice(start, end - start, ...found.blocks);
        guess = start + found.blocks.length;
        changed = true;
      }
      if (changed) map = { root: map.root, blocks };
      // What was read is less than it was.
      if (!isWhole && !isEnough(blocks)) yield* begin();
    }
    return !same(before, map.blocks);
  }

  return { map: () => map, begin, refresh, isWhole: () => isWhole, waiting: () => waiting };
}

function rootOf(document: Document): Element {
  return document.body ?? document.documentElement;
}

/** True for a root in the document's own tree that begins after a block, outside its shadow host. */
function isBehind(root: Element, block: Block): boolean {
  const place = placeOf(block).compareDocumentPosition(root);
  return Boolean(place & Node.DOCUMENT_POSITION_FOLLOWING);
}

function isInPage({ segments }: Block): boolean {
  return segments[0]!.node.isConnected;
}

function same(a: readonly Block[], b: readonly Block[]): boolean {
  return a.length === b.length && a.every((block, index) => block === b[index]);
}

/** Returns `found` with each block that equals one of `old` replaced by it, so that all that hangs on it is kept. */
function takeOver(found: readonly Block[], old: readonly Block[]): Block[] {
  const byNode = new Map<Node, Block[]>();
  for (const block of old) {
    const { node } = block.segments[0]!;
    const others = byNode.get(node);
    if (others) others.push(block);
    else byNode.set(node, [block]);
  }
  return found.map(
    (block) => byNode.get(block.segments[0]!.node)?.find((other) => isEqual(other, block)) ?? block,
  );
}

function isEqual(a: Block, b: Block): boolean {
  return (
    a.element === b.element &&
    a.heading === b.heading &&
    a.text === b.text &&
    a.segments.length === b.segments.length &&
    a.segments.every(({ node, from, start }, index) => {
      const other = b.segments[index]!;
      return node === other.node && from === other.from && start === other.start;
    })
  );
}
