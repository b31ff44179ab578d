/** Where the small bar stands: beside the lines it speaks of, never over them, inside the viewport. */
import type { Box } from '@/dom/anchor-boxes';

/** Between the lines and the bar, and between the bar and the viewport's edge, in CSS pixels. */
const GAP_PX = 8;
const EDGE_PX = 8;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Returns the upper left corner of a bar of this size. `side` is preferred where there is room; `x` is where its middle wants to be. Where
 * the lines fill the viewport it stands at the edge of the preferred side.
 */
export function placeOf(
  bar: Size,
  lines: readonly Box[],
  view: Size,
  side: 'above' | 'below',
  x: number,
): { left: number; top: number } {
  const above = Math.min(...lines.map(({ top }) => top)) - GAP_PX - bar.height;
  const below = Math.max(...lines.map(({ bottom }) => bottom)) + GAP_PX;
  const lowest = view.height - EDGE_PX - bar.height;
  const fitsAbove = above >= EDGE_PX;
  const fitsBelow = below <= lowest;
  const isAbove = side === 'above' ? fitsAbove || !fitsBelow : fitsAbove && !fitsBelow;
  return {
    left: Math.max(EDGE_PX, Math.min(x - bar.width / 2, view.width - EDGE_PX - bar.width)),
    top: Math.max(EDGE_PX, Math.min(isAbove ? above : below, lowest)),
  };
}

/** Whether any of the lines is in the viewport. */
export function isInView(lines: readonly Box[], view: Size): boolean {
  return lines.some(
    ({ left, top, right, bottom }) => bottom > 0 && right > 0 && top < view.height && left < view.width,
  );
}
