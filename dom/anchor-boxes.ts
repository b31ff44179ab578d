/** The boxes of quoted text on the screen: one a line, the text's alone and not those of pictures or padding between. */
import type { Part } from './anchor';
import { segmentAt } from './text-positions';

/** A rectangle in viewport coordinates, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Returns the line boxes of a part in viewport coordinates; `vertical` where lines run down. Empty where it is not shown. */
export function partBoxes({ block, start, end }: Part, vertical: boolean): Box[] {
  const range = block.element.ownerDocument.createRange();
  const boxes: Box[] = [];
  const last = segmentAt(block, end, true);
  for (let at = segmentAt(block, start, false); at <= last; at++) {
    const { node, from, start: segmentStart, length } = block.segments[at]!;
    const first = from + Math.max(0, start - segmentStart);
    const stop = from + Math.min(length, end - segmentStart);
    if (!node.isConnected || stop > node.data.length || first >= stop) continue;
    range.setStart(node, first);
    range.setEnd(node, stop);
    for (const rect of range.getClientRects()) if (rect.width > 0 && rect.height > 0) boxes.push(rect);
  }
  // A live range is updated by every later change of its nodes: leave none behind.
  range.selectNode(block.element.ownerDocument.documentElement);
  return joined(boxes, vertical);
}

/** Returns what of a box is inside another, or null. */
export function within(box: Box, outer: Box): Box | null {
  const left = Math.max(box.left, outer.left);
  const top = Math.max(box.top, outer.top);
  const right = Math.min(box.right, outer.right);
  const bottom = Math.min(box.bottom, outer.bottom);
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}

/** Joins boxes that follow each other on one line, as text nodes cut it: a gap of a space belongs to the line. */
function joined(boxes: readonly Box[], vertical: boolean): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    if (last && isOneLine(last, box, vertical)) {
      lines[lines.length - 1] = {
        left: Math.min(last.left, box.left),
        top: Math.min(last.top, box.top),
        right: Math.max(last.right, box.right),
        bottom: Math.max(last.bottom, box.bottom),
      };
    } else lines.push({ left: box.left, top: box.top, right: box.right, bottom: box.bottom });
  }
  return lines;
}

function isOneLine(a: Box, b: Box, vertical: boolean): boolean {
  const across = (box: Box): readonly [number, number] =>
    vertical ? [box.left, box.right] : [box.top, box.bottom];
  const along = (box: Box): readonly [number, number] =>
    vertical ? [box.top, box.bottom] : [box.left, box.right];
  const [a1, a2] = across(a);
  const [b1, b2] = across(b);
  const height = Math.min(a2 - a1, b2 - b1);
  if (Math.min(a2, b2) - Math.max(a1, b1) < height / 2) return false;
  const gap = Math.max(along(b)[0] - along(a)[1], along(a)[0] - along(b)[1]);
  return gap <= height;
}
