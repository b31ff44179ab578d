/**
 * Where a panel stands: above or below the line that the reader is on (beside it where lines run down), never over it,
 * always inside the viewport. Coordinates are the viewport's, so zoom, transforms and scrolling containers are in them.
 *
 * floating-ui's engine does the reckoning. Its DOM platform (3 kB gzip of 6) answers where a panel in any container
 * would be clipped; ours is in the top layer, so the viewport is the only answer and the platform below is all of it.
 */
import { computePosition, flip, offset, type Placement, type Platform, shift, size } from '@floating-ui/core';

/** Between the line and the panel, in CSS px. */
const GAP_PX = 6;
/** Between the panel and the viewport's edge, in CSS px. */
const EDGE_PX = 8;
/** Tallest panel, in CSS px: what is longer scrolls inside, so that the page stays in sight. */
const TALLEST_PX = 480;

const TOP_LAYER: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getClippingRect: ({ element }) => {
    const { ownerDocument: document } = element as HTMLElement;
    // In quirks mode the viewport is measured on the body (CSSOM View, `scrollingElement`).
    const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
    return { x: 0, y: 0, width: clientWidth, height: clientHeight };
  },
  getDimensions: (element) => sizeOf(element),
};

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => ({ width: offsetWidth, height: offsetHeight });

/** Puts `panel` (fixed, in the top layer) next to a line; resolves when it stands. `vertical`: lines run down the page. */
export async function placeBeside(panel: HTMLElement, line: DOMRect, vertical: boolean): Promise<void> {
  const placement: Placement = vertical ? 'left-start' : 'bottom-start';
  panel.style.maxHeight = `${TALLEST_PX}px`;
  const { x, y } = await computePosition({ getBoundingClientRect: () => line }, panel, {
    platform: TOP_LAYER,
    strategy: 'fixed',
    placement,
    middleware: [
      offset(GAP_PX),
      flip({ padding: EDGE_PX, fallbackStrategy: 'bestFit', crossAxis: false }),
      shift({ padding: EDGE_PX }),
      size({
        padding: EDGE_PX,
        apply: ({ availableHeight }) => {
          panel.style.maxHeight = `${Math.max(0, Math.min(TALLEST_PX, Math.floor(availableHeight)))}px`;
        },
      }),
    ],
  });
  panel.style.left = `${Math.round(x)}px`;
  panel.style.top = `${Math.round(y)}px`;
}
