/** Between ranges of the page and selectors, over the text map: the thin end of describe and locate. */
import { type CssSelector, QUOTE_MAX, type Selector } from '../core/annotation/annotation';
import { afterSplitPair, beforeSplitPair, describe } from '../core/annotation/describe';
import type { Span } from '../core/annotation/edges';
import { type Locate, locatorOf, type Place } from '../core/annotation/locate';
import { readEnds } from './anchor-ends';
import { blockAround } from './change';
import { pathOf } from './element-path';
import { GAP } from './join-text';
import type { Block, TextMap } from './text-map';
import { type ArticleText, articleText, type TextPosition } from './text-positions';

/** A stretch of a block's text, half-open UTF-16 offsets into it. */
export interface Part {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** A quote on the page: its parts in order, one a block. */
export interface Anchored {
  readonly certainty: Place['certainty'];
  readonly parts: readonly Part[];
}

/** A range in words: its selectors and where it is; or why it has none. */
export type Described =
  | { readonly selectors: Selector[]; readonly quote: string; readonly parts: readonly Part[] }
  | 'empty'
  | 'unreadable'
  | 'too-long';

/** Describes and locates on one state of the page; a map that changed needs another. */
export interface Anchoring {
  /** Returns the selectors of the readable text in a range; spaces at its ends and halves of letters are left out. */
  describe(range: AbstractRange): Described;
  /** Returns where a quote stands now, or null: an orphan. */
  locate(selectors: readonly Selector[]): Anchored | null;
}

/** Returns the anchoring of a map; the article's text is joined when it is first needed. */
export function anchoringOf(map: TextMap): Anchoring {
  let article: ArticleText | null = null;
  let locate: Locate | null = null;
  const read = (): ArticleText => {
    if (article === null) {
      const { text, starts } = articleText(map);
      // What is shown but not read is a space to the reader.
      article = { text: text.replaceAll(GAP, ' '), starts };
    }
    return article;
  };
  const offsetOf = ({ block, offset }: TextPosition): number =>
    read().starts[map.blocks.indexOf(block)]! + offset;

  /** The text that begins in the block that the path among the selectors leads to. */
  const hinted = (selectors: readonly Selector[]): Span | null => {
    const path = selectors.find((selector): selector is CssSelector => selector.type === 'CssSelector');
    const found = path && map.root.ownerDocument.querySelector(path.value);
    const element = found && blockAround(found);
    const at = map.blocks.findIndex((block) => block.element === element);
    const start = read().starts[at]!;
    return at < 0 ? null : { start, end: start + map.blocks[at]!.text.length };
  };

  return {
    describe(range) {
      const { text } = read();
      const [first, last] = readEnds(map, range).map((end) => end && offsetOf(end));
      const none = range.collapsed ? 'empty' : 'unreadable';
      if (first == null || last == null || first >= last) return none;
      const { start, end } = trimmed(text, first, last);
      if (start >= end) return 'empty';
      if (end - start > QUOTE_MAX) return 'too-long';
      const parts = partsOf(map, read(), start, end);
      const path = pathOf(parts[0]!.block.element);
      const hint = path ? [{ type: 'CssSelector' as const, value: path }] : [];
      return { selectors: [...describe(text, start, end), ...hint], quote: text.slice(start, end), parts };
    },
    locate(selectors) {
      locate ??= locatorOf(read().text);
      const place = locate(selectors, hinted(selectors));
      return place && { certainty: place.certainty, parts: partsOf(map, read(), place.start, place.end) };
    },
  };
}

/** Without white space at the ends, and with whole letters. */
function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  const quote = text.slice(from, to);
  return {
    start: beforeSplitPair(text, to - quote.trimStart().length),
    end: afterSplitPair(text, from + quote.trimEnd().length),
  };
}

function partsOf({ blocks }: TextMap, { starts }: ArticleText, start: number, end: number): Part[] {
  return blocks.flatMap((block, at) => {
    const from = starts[at]!;
    const part = { block, start: Math.max(0, start - from), end: Math.min(block.text.length, end - from) };
    return part.start < part.end ? [part] : [];
  });
}
