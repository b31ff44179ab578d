/**
 * Where a panel stands: above or below the line that the reader is on (beside it where lines run down), never over it,
 * always inside the viewport. Coordinates are the viewport's, so zoom, transforms and scrolling containers are in them; the
 * panel is in the top layer, where nothing but the viewport clips it.
 */

/** Between the line and the panel, in CSS px. */
const GAP_PX = 6;
/** Between the panel and the viewport's edge, in CSS px. */
const EDGE_PX = 8;
/** Tallest panel, in CSS px: what is longer scrolls inside, so that the page stays in sight. */
const TALLEST_PX = 520;

/** Puts `panel` (fixed, in the top layer) next to a line. `vertical`: lines run down the page. */
export function placeBeside(panel: HTMLElement, line: DOMRect, vertical: boolean): void {
  const { ownerDocument, style } = panel;
  // In quirks mode the viewport is measured on the body (CSSOM View, `scrollingElement`).
  const { clientWidth, clientHeight } = ownerDocument.scrollingElement ?? ownerDocument.documentElement;
  style.maxHeight = `${TALLEST_PX}px`;
  // Across the line, and along it.
  const [start, end, length, beside] = vertical
    ? [line.left, line.right, clientWidth, clientHeight]
    : [line.top, line.bottom, clientHeight, clientWidth];
  const size = vertical ? panel.offsetWidth : panel.offsetHeight;
  const before = start - GAP_PX - EDGE_PX;
  const after = length - end - GAP_PX - EDGE_PX;
  // Below, or left, where it fits, else where there is more room.
  const isBefore = vertical ? size <= before || before >= after : size > after && after < before;
  const room = vertical ? clientHeight - 2 * EDGE_PX : isBefore ? before : after;
  style.maxHeight = `${Math.max(0, Math.floor(Math.min(TALLEST_PX, room)))}px`;
  const { offsetWidth, offsetHeight } = panel;
  const [depth, width] = vertical ? [offsetWidth, offsetHeight] : [offsetHeight, offsetWidth];
  const across = Math.round(isBefore ? start - GAP_PX - depth : end + GAP_PX);
  const along = Math.round(
    Math.max(EDGE_PX, Math.min(vertical ? line.top : line.left, beside - EDGE_PX - width)),
  );
  style.left = `${vertical ? across : along}px`;
  style.top = `${vertical ? along : across}px`;
}
