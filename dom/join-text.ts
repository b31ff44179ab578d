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
  /** Adds a text node's characters to the block that goes on, or begins one. */
  add(node: Text, owner: Element, heading: boolean): void;
  /** Leaves a sign in the block for something that is passed over; before the first word nothing. */
  addGap(): void;
  /** Ends the block that goes on, if any. */
  end(): void;
}

/** Returns a joiner without blocks; `isShown` is asked of an owner once for each block that would begin in it. */
export function createJoiner(layout: Layout, isShown: (owner: Element) => boolean): Joiner {
  const blocks: Block[] = [];
  let element: Element | null = null;
  let heading = false;
  let text = '';
  let segments: Segment[] = [];
  /** Last UTF-16 unit of `text`. */
  let lastUnit = 0;

  const end = (): void => {
    if (!element) return;
    blocks.push({ element, text, segments, heading });
    element = null;
    text = '';
    segments = [];
    lastUnit = 0;
  };

  const begin = (owner: Element, isHeading: boolean): void => {
    element = owner;
    heading = isHeading;
  };

  /** Adds a text that is too long for one block: cut after white space, as near to the limit as there is some. */
  const addLong = (node: Text, data: string, owner: Element, isHeading: boolean): void => {
    for (let from = 0; from < data.length; ) {
      if (text.length >= BLOCK_MAX) end();
      const to = cutBefore(data, from, from + BLOCK_MAX - text.length);
      const part = data.slice(from, to);
      if (element || WORDS.test(part)) {
        begin(owner, isHeading);
        segments.push({ node, from, start: text.length, length: part.length });
        text += part;
      }
      if (to < data.length) end();
      from = to;
    }
  };

  return {
    blocks,
    add(node, owner, isHeading) {
      const { data } = node;
      const { length } = data;
      if (length === 0) return;
      if (element) {
        const last = segments[segments.length - 1];
        if (last && isLetter(lastUnit) && isLetter(data.charCodeAt(0)) && layout.separates(last.node, node))
          end();
      } else if (!WORDS.test(data) || !isShown(owner)) return;
      if (text.length + length > BLOCK_MAX) addLong(node, data, owner, isHeading);
      else {
        begin(owner, isHeading);
        segments.push({ node, from: 0, start: text.length, length });
        text = text === '' ? data : text + data;
      }
      lastUnit = data.charCodeAt(length - 1);
    },
    addGap() {
      if (!element || lastUnit === 0xfffc) return;
      text += GAP;
      lastUnit = 0xfffc;
    },
    end,
  };
}

/** True for a UTF-16 unit of a word; the ASCII ones without asking a pattern. */
function isLetter(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  return unit >= 0xaa && LETTER.test(String.fromCharCode(unit));
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
