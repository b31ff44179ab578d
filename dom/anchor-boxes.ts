/** The boxes of a stretch of text on the screen: one a line, the text's alone and not those of pictures or padding between. */
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
export function partBoxes({ block, start, end }: Part, vertical = false): DOMRect[] {
  const document = block.element.ownerDocument;
  const range = document.createRange();
  const [above, below, before, after] = vertical
    ? (['left', 'right', 'top', 'bottom'] as const)
    : (['top', 'bottom', 'left', 'right'] as const);
  const lines: DOMRect[] = [];

  /** Adds a box, to the last line where it goes on there, as text nodes cut it: a gap of a space belongs to the line. */
  const add = (box: DOMRect): void => {
    if (!box.width || !box.height) return;
    const last = lines.at(-1);
    const height = last ? Math.min(last[below] - last[above], box[below] - box[above]) : 0;
    if (
      !last ||
      Math.min(last[below], box[below]) - Math.max(last[above], box[above]) < height / 2 ||
      Math.max(box[before] - last[after], last[before] - box[after]) > height
    ) {
      lines.push(box);
      return;
    }
    const left = Math.min(last.left, box.left);
    const top = Math.min(last.top, box.top);
    const right = Math.max(last.right, box.right);
    lines[lines.length - 1] = new DOMRect(left, top, right - left, Math.max(last.bottom, box.bottom) - top);
  };

  const last = segmentAt(block, end, true);
  for (let at = segmentAt(block, start, false); at <= last; at++) {
    const { node, from, start: segmentStart, length } = block.segments[at]!;
    const first = from + Math.max(0, start - segmentStart);
    const stop = from + Math.min(length, end - segmentStart);
    // Shorter than it was: the next refresh tells.
    if (!node.isConnected || stop > node.data.length || first >= stop) continue;
    range.setStart(node, first);
    range.setEnd(node, stop);
    for (const box of range.getClientRects()) add(box);
  }
  // A live range is updated by every later change of its nodes: leave none behind.
  range.selectNode(document.documentElement);
  return lines;
}

/** Returns what of a box is inside another, or null. */
export function within(box: Box, outer: Box): Box | null {
  const left = Math.max(box.left, outer.left);
  const top = Math.max(box.top, outer.top);
  const right = Math.min(box.right, outer.right);
  const bottom = Math.min(box.bottom, outer.bottom);
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}
