/** What stands under the pointer. */

/** A caret's place in a text node. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Slack around a line of text that still counts as on it, in CSS pixels: underlines hang below the line's box. */
const SLACK_PX = 3;

/** Returns the caret nearest to a point of the viewport, inside the given shadow roots too, or null where there is none. */
export function caretAt(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): Caret | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  // Chromium before 128; it sees no shadow tree.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** Returns true where a point of the viewport is on one of the rectangles, or a hair beside. */
export function isOn(rects: readonly DOMRect[], x: number, y: number): boolean {
  return rects.some(
    ({ left, right, top, bottom }) =>
      x >= left - 1 && x <= right + 1 && y >= top - SLACK_PX && y <= bottom + SLACK_PX,
  );
}
