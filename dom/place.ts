/**
 * Where a panel stands: above or below the line that the reader is on (beside it where lines run down), never over it,
 * always inside the viewport. Coordinates are the viewport's, so zoom, transforms and scrolling containers are in them.
 *
 * floating-ui's engine does the reckoning, without its DOM platform (6.2 kB of gzip against 1.6): that answers what clips
 * a panel in any container, and ours is in the top layer, where nothing but the viewport does.
 */
import { computePosition, type Placement, type Platform, shift } from '@floating-ui/core';

/** Between the line and the panel, in CSS px. */
const GAP_PX = 6;
/** Between the panel and the viewport's edge, in CSS px. */
const EDGE_PX = 8;
/** Tallest panel, in CSS px: what is longer scrolls inside, so that the page stays in sight. */
const TALLEST_PX = 520;

/** Puts `panel` (fixed, in the top layer) next to a line; resolves when it stands. `vertical`: lines run down the page. */
export async function placeBeside(panel: HTMLElement, line: DOMRect, vertical: boolean): Promise<void> {
  const view = viewportOf(panel.ownerDocument);
  panel.style.maxHeight = `${TALLEST_PX}px`;
  const { placement, height } = roomBeside(line, panel, view, vertical);
  panel.style.maxHeight = `${height}px`;
  const { x, y } = await computePosition({ getBoundingClientRect: () => withGap(line, vertical) }, panel, {
    platform: TOP_LAYER,
    strategy: 'fixed',
    placement,
    middleware: [shift({ padding: EDGE_PX })],
  });
  panel.style.left = `${Math.round(x)}px`;
  panel.style.top = `${Math.round(y)}px`;
}

/** Below (or left) where the panel fits, else where there is more room; and how tall it may be there. */
function roomBeside(
  line: DOMRect,
  panel: HTMLElement,
  view: { width: number; height: number },
  vertical: boolean,
): { placement: Placement; height: number } {
  const [start, end, size, length] = vertical
    ? [line.left, line.right, panel.offsetWidth, view.width]
    : [line.top, line.bottom, panel.offsetHeight, view.height];
  const before = start - GAP_PX - EDGE_PX;
  const after = length - end - GAP_PX - EDGE_PX;
  if (vertical) {
    const left = size <= before || before >= after;
    return {
      placement: left ? 'left-start' : 'right-start',
      height: Math.min(TALLEST_PX, view.height - 2 * EDGE_PX),
    };
  }
  const below = size <= after || after >= before;
  return {
    placement: below ? 'bottom-start' : 'top-start',
    height: Math.max(0, Math.floor(Math.min(TALLEST_PX, below ? after : before))),
  };
}

function viewportOf(document: Document) {
  // In quirks mode the viewport is measured on the body (CSSOM View, `scrollingElement`).
  const { clientWidth: width, clientHeight: height } = document.scrollingElement ?? document.documentElement;
  return { width, height };
}

const withGap = ({ x, y, width, height }: DOMRect, vertical: boolean) =>
  vertical
    ? new DOMRect(x - GAP_PX, y, width + 2 * GAP_PX, height)
    : new DOMRect(x, y - GAP_PX, width, height + 2 * GAP_PX);

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => ({ width: offsetWidth, height: offsetHeight });

const TOP_LAYER: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getClippingRect: ({ element }) => ({ x: 0, y: 0, ...viewportOf((element as HTMLElement).ownerDocument) }),
  getDimensions: sizeOf,
};
