/**
 * Marks on the page by the CSS Custom Highlight API: the page's DOM is never touched. Ranges are static ones (5,000 live
 * ranges made a thousand node removals cost 113 ms, static ones 2.5), built when their block comes near the viewport and
 * thrown away with it.
 */
import { createMarkSheet, highlightName, MARK_STYLES, type MarkStyle } from './mark-sheet';
import { createNearView, type Stretch } from './near-view';
import type { Block } from './text-map';
import { rangeOf } from './text-positions';

/** A span of a block to be underlined; half-open UTF-16 offsets into its text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly style: MarkStyle;
}

/** Blocks of one stretch, at most; with the next, about a screen of text in a newspaper's column. */
const STRETCH_BLOCKS = 12;
/** UTF-16 units of text of one stretch, at most. */
const STRETCH_LENGTH = 4_000;
/** Ranges registered at once, at most: a page that shows more in three screens is no article. */
const RANGES_MAX = 4_000;
/** Blocks painted in one step. */
const BLOCKS_A_STEP = 32;
/** Times that a registry entry the page threw out is put back. */
const RESTORES_MAX = 3;

interface Painted extends Stretch {
  readonly blocks: Set<Block>;
  near: boolean;
}
interface Entry {
  readonly stretch: Painted;
  marks: readonly Mark[];
  ranges: readonly { readonly style: MarkStyle; readonly range: StaticRange }[];
}

export interface Painter {
  /** Draws, in steps, the marks of these blocks, given with all blocks of the map in order, and of no others. */
  paint(blocks: readonly Block[], marksOf: (block: Block) => readonly Mark[]): Generator<void, void, void>;
  /** Takes a block's ranges off at once, until the next `paint`: its characters are no longer where they were. */
  lift(block: Block): void;
}

/** Returns a painter for the document; all it drew is gone when `signal` aborts. */
export function createPainter(document: Document, signal: AbortSignal): Painter {
  const view = document.defaultView as Window & typeof globalThis;
  const registry = view.CSS.highlights as HighlightRegistry | undefined;
  const sheet = createMarkSheet(view);
  const highlights = new Map<MarkStyle, Highlight>();
  const entries = new Map<Block, Entry>();
  let count = 0;
  let restores = 0;

  const highlightOf = (style: MarkStyle): Highlight => {
    let highlight = highlights.get(style);
    if (!highlight) {
      highlight = new view.Highlight();
      highlights.set(style, highlight);
      registry?.set(highlightName(style), highlight);
    }
    return highlight;
  };

  const draw = (block: Block, entry: Entry): void => {
    if (entry.ranges.length > 0 || count + entry.marks.length > RANGES_MAX) return;
    const root = block.element.getRootNode();
    if (!block.element.isConnected) return;
    sheet.adopt(document);
    if (root !== document) sheet.adopt(root as ShadowRoot);
    entry.ranges = entry.marks.map(({ start, end, style }) => ({ style, range: rangeOf(block, start, end) }));
    for (const { style, range } of entry.ranges) highlightOf(style).add(range);
    count += entry.ranges.length;
  };

  const wipe = (entry: Entry): void => {
    for (const { style, range } of entry.ranges) highlights.get(style)?.delete(range);
    count -= entry.ranges.length;
    entry.ranges = [];
  };

  const near = createNearView<Painted>((stretch, isNear) => {
    stretch.near = isNear;
    for (const block of stretch.blocks) {
      const entry = entries.get(block);
      if (!entry) continue;
      if (isNear) draw(block, entry);
      else wipe(entry);
    }
    tidy();
  }, signal);

  const forget = (block: Block, entry: Entry): void => {
    wipe(entry);
    entries.delete(block);
    entry.stretch.blocks.delete(block);
    if (entry.stretch.blocks.size === 0) near.remove(entry.stretch);
  };

  /** With nothing drawn, nothing of ours stays where a page could find it. */
  const tidy = (): void => {
    if (count > 0) return;
    for (const style of MARK_STYLES) if (highlights.delete(style)) registry?.delete(highlightName(style));
    sheet.drop();
  };

  /** Puts back what the page threw out of its registry, a few times. */
  const restore = (): void => {
    if (restores >= RESTORES_MAX) return;
    for (const [style, highlight] of highlights) {
      if (registry?.has(highlightName(style))) continue;
      registry?.set(highlightName(style), highlight);
      restores++;
    }
  };

  signal.addEventListener(
    'abort',
    () => {
      for (const [block, entry] of entries) forget(block, entry);
      tidy();
    },
    { once: true },
  );

  return {
    *paint(blocks, marksOf) {
      if (signal.aborted || !registry) return;
      const kept = new Set<Block>();
      let group: { block: Block; marks: readonly Mark[] }[] = [];
      let from = 0;
      let length = 0;
      const close = (): void => {
        if (group.length > 0) addStretch(group, entries, near.add);
        group = [];
      };
      for (const [index, block] of blocks.entries()) {
        if (index % BLOCKS_A_STEP === 0) yield;
        length += block.text.length;
        const marks = marksOf(block);
        if (marks.length === 0) continue;
        kept.add(block);
        const entry = entries.get(block);
        if (entry) {
          if (!isSame(entry.marks, marks)) wipe(entry);
          entry.marks = marks;
          if (entry.stretch.near) draw(block, entry);
          close();
          continue;
        }
        if (index - from >= STRETCH_BLOCKS || length > STRETCH_LENGTH) close();
        if (group.length === 0) {
          from = index;
          length = block.text.length;
        }
        group.push({ block, marks });
      }
      close();
      if (signal.aborted) return;
      for (const [block, entry] of entries) if (!kept.has(block)) forget(block, entry);
      tidy();
      restore();
      if (count > 0) sheet.adopt(document);
    },
    lift(block) {
      const entry = entries.get(block);
      if (entry) wipe(entry);
    },
  };
}

function addStretch(
  group: readonly { readonly block: Block; readonly marks: readonly Mark[] }[],
  entries: Map<Block, Entry>,
  observe: (stretch: Painted) => void,
): void {
  const stretch: Painted = {
    first: group[0]!.block.element,
    last: group.at(-1)!.block.element,
    blocks: new Set(group.map(({ block }) => block)),
    near: false,
  };
  for (const { block, marks } of group) entries.set(block, { stretch, marks, ranges: [] });
  observe(stretch);
}

function isSame(a: readonly Mark[], b: readonly Mark[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      (mark, at) => mark.start === b[at]!.start && mark.end === b[at]!.end && mark.style === b[at]!.style,
    )
  );
}
