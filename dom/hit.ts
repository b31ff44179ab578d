/** What stands under the pointer, and where a stretch of text is on the screen. */

/** A caret's place in a text node. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Slack around a line of text that still counts as on it, in CSS pixels: underlines hang below the line's box. */
const SLACK_PX = 3;

/** Returns the caret nearest to a point of the viewport, inside the given shadow roots too, or null outside of text. */
export function caretAt(
  document: Document,
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[],
): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
    return caret?.offsetNode.nodeType === 3 ? { node: caret.offsetNode, offset: caret.offset } : null;
  }
  // Chromium before 128; it sees no shadow tree.
  const range = document.caretRangeFromPoint(x, y);
  return range?.startContainer.nodeType === 3
    ? { node: range.startContainer, offset: range.startOffset }
    : null;
}

/** Returns the line boxes of a stretch of text in viewport coordinates, one rectangle a line; empty where it is not shown. */
export function lineRects(document: Document, stretch: AbstractRange): DOMRect[] {
  if (!stretch.startContainer.isConnected || !stretch.endContainer.isConnected) return [];
  const range = document.createRange();
  try {
    range.setStart(stretch.startContainer, stretch.startOffset);
    range.setEnd(stretch.endContainer, stretch.endOffset);
    return joinLines([...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0));
  } catch {
    // The node has become shorter than the stretch; the next refresh tells.
    return [];
  } finally {
    // A live range is updated by every later change of its nodes: leave none behind.
    range.selectNode(document.documentElement);
  }
}

/** Joins boxes that follow each other on one line, as inline elements cut it. */
function joinLines(rects: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of rects) {
    const last = lines.at(-1);
    const overlap = last ? Math.min(last.bottom, rect.bottom) - Math.max(last.top, rect.top) : 0;
    if (!last || overlap < Math.min(last.height, rect.height) / 2 || gapBetween(last, rect) > rect.height) {
      lines.push(rect);
      continue;
    }
    const left = Math.min(last.left, rect.left);
    const top = Math.min(last.top, rect.top);
    lines[lines.length - 1] = new DOMRect(
      left,
      top,
      Math.max(last.right, rect.right) - left,
      Math.max(last.bottom, rect.bottom) - top,
    );
  }
  return lines;
}

function gapBetween(a: DOMRect, b: DOMRect): number {
  return Math.max(b.left - a.right, a.left - b.right);
}

/** Returns true where a point of the viewport is on one of the rectangles, or a hair beside. */
export function isOn(rects: readonly DOMRect[], x: number, y: number): boolean {
  return rects.some(
    ({ left, right, top, bottom }) =>
      x >= left - 1 && x <= right + 1 && y >= top - SLACK_PX && y <= bottom + SLACK_PX,
  );
}
