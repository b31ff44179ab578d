/** Mentions that stand on the page. */
import type { NamedEntity } from '@/core/mention/detected';
import type { Why } from '@/core/mention/mention';
import type { Layout } from '@/dom/layout';
import type { Block } from '@/dom/text-map';
import { rangeOf, segmentAt } from '@/dom/text-positions';

/** A mention and where it is in the page; the same object for as long as nothing about it changes. */
export interface LiveMention {
  /** Entity id, and the entity's own name and type. */
  readonly entity: string;
  readonly name: string;
  readonly type: NamedEntity['type'];
  /** True where the page must not learn of it. */
  readonly isPrivate?: true | undefined;
  readonly block: Block;
  /** Half-open UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  /** The surface form: the name as it stands in the article. */
  readonly surface: string;
  readonly why: Why;
}

/** Returns the stretch of the page that shows the mention. */
export function rangeOfMention({ block, start, end }: LiveMention): StaticRange {
  return rangeOf(block, start, end);
}

/** Returns the mention, or the one of `before` that says the same. */
export function liveMention(
  block: Block,
  start: number,
  end: number,
  { id: entity, name, type, isPrivate }: NamedEntity,
  why: Why,
  before?: readonly LiveMention[],
): LiveMention {
  const same = before?.find(
    (old) => old.start === start && old.end === end && old.entity === entity && old.isPrivate === isPrivate,
  );
  if (same && JSON.stringify(same.why) === JSON.stringify(why)) return same;
  return { entity, name, type, isPrivate, block, start, end, surface: block.text.slice(start, end), why };
}

/** Returns false where the name is hidden, or is two words of the page that only the markup puts side by side. */
export function isShownAsName({ block, start, end }: LiveMention, layout: Layout): boolean {
  // Most blocks are one text in one element, and shown as the walk found them.
  if (block.segments.length === 1 && block.segments[0]!.node.parentElement === block.element) return true;
  const first = segmentAt(block, start, false);
  const last = segmentAt(block, end, true);
  for (let at = first; at <= last; at++) {
    const { node } = block.segments[at]!;
    if (node.parentElement !== block.element && node.parentElement && !layout.isShown(node.parentElement))
      return false;
    if (at > first && layout.separates(block.segments[at - 1]!.node, node)) return false;
  }
  return true;
}

/** Returns the mentions by each text node that they touch. */
export function mentionsByNode(mentions: readonly LiveMention[]): Map<Node, LiveMention[]> {
  const byNode = new Map<Node, LiveMention[]>();
  for (const mention of mentions) {
    const { block, start, end } = mention;
    const last = segmentAt(block, end, true);
    for (let at = segmentAt(block, start, false); at <= last; at++) {
      const { node } = block.segments[at]!;
      const others = byNode.get(node);
      if (others) others.push(mention);
      else byNode.set(node, [mention]);
    }
  }
  return byNode;
}

/** Returns true where a caret in a text node touches the mention. */
export function touches({ block, start, end }: LiveMention, node: Node, offset: number): boolean {
  return block.segments.some((segment) => {
    const within = offset - segment.from;
    const at = segment.start + within;
    return segment.node === node && within >= 0 && within <= segment.length && at >= start && at <= end;
  });
}
