/** Joins text nodes that follow each other into blocks. Runs cold, once per text node: plain comparisons before patterns. */
import type { Layout } from './layout';
import type { Block, Segment } from './text-map';

/** Longest text of a block, in UTF-16 units: some five times the longest paragraph of a newspaper, and a millisecond of work. */
export const BLOCK_MAX = 16_384;
/** Stands in a block's text for something that is shown but not read. */
export const GAP = '\uFFFC';

const WORDS = /[^\s\uFFFC]/;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

export interface Joiner {
  readonly blocks: readonly Block[];
  /** Adds a text node's characters to the block of `owner`, the nearest block element around it. */
  add(node: Text, owner: Element): void;
  /** Leaves a sign in the owner's block for something that is passed over; before the first word nothing. */
  addGap(owner: Element): void;
  /** Ends the block that goes on, if any. */
  end(): void;
}

/** Returns a joiner without blocks; `isShown` is asked of an owner once for each block that would begin in it. */
export function createJoiner(
  layout: Layout,
  isShown: (owner: Element) => boolean,
  headings: ReadonlySet<Element>,
): Joiner {
  const blocks: Block[] = [];
  let element: Element | null = null;
  let text = '';
  let segments: Segment[] = [];
  /** Last UTF-16 unit of `text`. */
  let lastUnit = 0;

  const end = (): void => {
    if (!element) return;
    blocks.push({ element, text, segments, heading: headings.has(element) });
    element = null;
    text = '';
    segments = [];
  };

  const put = (node: Text, owner: Element, from: number, part: string): void => {
    element = owner;
    segments.push({ node, from, start: text.length, length: part.length });
    text += part;
    lastUnit = part.charCodeAt(part.length - 1);
  };

  return {
    blocks,
    add(node, owner) {
      const { data } = node;
      if (!data) return;
      const isWord = isLetter(data.charCodeAt(0));
      if (
        element !== owner ||
        (isWord && isLetter(lastUnit) && layout.separates(segments[segments.length - 1]!.node, node))
      )
        end();
      if (!element && !((isWord || WORDS.test(data)) && isShown(owner))) return;
      if (text.length + data.length <= BLOCK_MAX) {
        put(node, owner, 0, data);
        return;
      }
      for (let from = 0; from < data.length; ) {
        if (text.length >= BLOCK_MAX) end();
        const to = cutBefore(data, from, from + BLOCK_MAX - text.length);
        const part = data.slice(from, to);
        if (element || from === 0 || WORDS.test(part)) put(node, owner, from, part);
        if (to < data.length) end();
        from = to;
      }
    },
    addGap(owner) {
      if (element !== owner || lastUnit === 0xfffc) return;
      text += GAP;
      lastUnit = 0xfffc;
    },
    end,
  };
}

/** True for a UTF-16 unit of a word; the ASCII ones without asking a pattern. */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return ((unit | 32) - 97) >>> 0 < 26 || (unit - 48) >>> 0 < 10;
  return LETTER.test(String.fromCharCode(unit));
}

/** Returns where to cut `data`: its end where that is within `limit`, else after the last white space before it. */
function cutBefore(data: string, start: number, limit: number): number {
  if (data.length <= limit) return data.length;
  for (const mark of ['\n', '. ', ' ']) {
    const at = data.lastIndexOf(mark, limit - mark.length);
    if (at > start + BLOCK_MAX / 2) return at + mark.length;
  }
  // No white space: never between the halves of a surrogate pair.
  return limit - Number(limit - 1 > start && /[\ud800-\udbff]/.test(data[limit - 1]!));
}
