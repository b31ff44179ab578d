/**
 * Marks on the page by the CSS Custom Highlight API: the page's DOM is never touched. Ranges are static ones (5,000 live
 * ranges made a thousand node removals cost 113 ms, static ones 2.5), built when their block comes near the viewport and
 * thrown away with it.
 */
import { createMarkSheet, highlightName, type MarkStyle } from './mark-sheet';
import { createNearView, type Stretch } from './near-view';
import type { Block } from './text-map';
import { rangeOf, segmentsIn } from './text-positions';

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
  ranges: readonly StaticRange[];
}

export interface Painter {
  /** Draws, in steps, the marks of these blocks, given with all blocks of the map in order, and of no others. */
  paint(
    blocks: readonly Block[],
    marksOf: (block: Block) => readonly Mark[] | undefined,
  ): Generator<void, void, void>;
  /** Follows elements that came, went or moved without changing what is read: rules know blocks by their places. */
  follow(): void;
  /** Takes a block's ranges off at once, until the next `paint`: its characters are no longer where they were. */
  lift(block: Block): void;
}

/** Returns a painter for the document; all it drew is gone when `signal` aborts. */
export function createPainter(document: Document, signal: AbortSignal): Painter {
  const view = document.defaultView as Window & typeof globalThis;
  const registry = view.CSS.highlights as HighlightRegistry | undefined;
  const sheet = createMarkSheet(view);
  const highlights = new Map<string, Highlight>();
  const entries = new Map<Block, Entry>();
  let count = 0;
  let restores = 0;

  /** Sees to it that all that is drawn has rules to be drawn by, wherever the page has moved it. */
  const follow = (): void => {
    if (count === 0) return;
    for (const [block, { marks, ranges }] of entries)
      for (const { start, end, style } of ranges.length > 0 ? marks : [])
        for (const { node } of segmentsIn(block, start, end))
          sheet.cover(block.element, node.parentElement ?? block.element, style);
    sheet.adopt();
  };

  const draw = (block: Block, entry: Entry): void => {
    const { marks, ranges } = entry;
    if (
      ranges.length > 0 ||
      count + marks.length > RANGES_MAX ||
      !block.element.isConnected ||
      !stands(block)
    )
      return;
    entry.ranges = marks.map(({ start, end, style }) => {
      const range = rangeOf(block, start, end);
      const name = highlightName(style);
      let highlight = highlights.get(name);
      if (!highlight) {
        highlight = new view.Highlight();
        highlights.set(name, highlight);
        registry?.set(name, highlight);
      }
      highlight.add(range);
      return range;
    });
    count += marks.length;
  };

  const wipe = (entry: Entry): void => {
    for (const range of entry.ranges) for (const highlight of highlights.values()) highlight.delete(range);
    count -= entry.ranges.length;
    entry.ranges = [];
  };

  const near = createNearView<Painted>((moved) => {
    for (const [stretch, isNear] of moved) {
      stretch.near = isNear;
      for (const block of stretch.blocks) {
        const entry = entries.get(block)!;
        if (isNear) draw(block, entry);
        else wipe(entry);
      }
    }
    follow();
    tidy();
  }, signal);

  /** Takes away what is not `kept`; with nothing drawn, nothing of ours stays where a page could find it. */
  const tidy = (kept?: ReadonlySet<Block>): void => {
    for (const [block, entry] of kept ? entries : []) {
      if (kept!.has(block)) continue;
      wipe(entry);
      entries.delete(block);
      const { stretch } = entry;
      stretch.blocks.delete(block);
      if (stretch.blocks.size === 0) near.remove(stretch);
    }
    if (count > 0) return;
    for (const name of highlights.keys()) registry?.delete(name);
    highlights.clear();
    sheet.drop();
  };

  signal.addEventListener('abort', () => tidy(new Set()));

  return {
    *paint(blocks, marksOf) {
      if (signal.aborted || !registry) return;
      const kept = new Set<Block>();
      let group = new Map<Block, readonly Mark[]>();
      let from = 0;
      let length = 0;
      /** Observes the blocks gathered so far as one stretch. */
      const close = (): void => {
        const gathered = [...group.keys()];
        if (gathered.length === 0) return;
        const stretch: Painted = {
          first: gathered[0]!.element,
          last: gathered.at(-1)!.element,
          blocks: new Set(gathered),
          near: false,
        };
        for (const [block, marks] of group) entries.set(block, { stretch, marks, ranges: [] });
        near.add(stretch);
        group = new Map();
      };
      for (let index = 0; index < blocks.length; index++) {
        if (index % BLOCKS_A_STEP === 0) yield;
        const block = blocks[index]!;
        length += block.text.length;
        const marks = marksOf(block);
        if (!marks?.length) continue;
        kept.add(block);
        const entry = entries.get(block);
        if (entry || index - from >= STRETCH_BLOCKS || length > STRETCH_LENGTH) close();
        if (entry) {
          if (!isSame(entry.marks, marks)) wipe(entry);
          entry.marks = marks;
          if (entry.stretch.near) draw(block, entry);
        } else {
          if (group.size === 0) {
            from = index;
            length = block.text.length;
          }
          group.set(block, marks);
        }
      }
      close();
      if (signal.aborted) return;
      tidy(kept);
      // Puts back what the page threw out, a few times.
      for (const [name, highlight] of highlights)
        if (!registry.has(name) && restores++ < RESTORES_MAX) registry.set(name, highlight);
      follow();
    },
    follow,
    lift(block) {
      const entry = entries.get(block);
      if (entry) wipe(entry);
    },
  };
}

/** False where the page has other text there by now: the marks come with the next map. */
function stands({ text, segments }: Block): boolean {
  return segments.every(
    ({ node, from, start, length }) =>
      node.data.slice(from, from + length) === text.slice(start, start + length),
  );
}

function isSame(a: readonly Mark[], b: readonly Mark[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end, style }, at) => {
      const other = b[at]!;
      return start === other.start && end === other.end && style === other.style;
    })
  );
}
