import type { ScreenBox } from '@/platform/messaging/protocol/page-requests';

/** Size of the note window, in pixels of the screen: room for the quote, ten lines and the tags. */
export const NOTE_WINDOW = { width: 420, height: 460 } as const;
/** Between the box and the window, in pixels. */
const GAP = 12;

/** Where a browser window is. */
export interface WindowPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Returns the upper left corner of a note window beside a box, within the browser's window: right of it where there is room, else
 * left, else below or above. Whole pixels, as browsers want them.
 */
export function noteWindowPlace(box: ScreenBox, within: WindowPlace): { left: number; top: number } {
  const { width, height } = NOTE_WINDOW;
  const right = within.left + within.width;
  const bottom = within.top + within.height;
  const clamp = (at: number, least: number, most: number) => Math.round(Math.max(least, Math.min(at, most)));
  const level = clamp(box.top - GAP, within.top, bottom - height);
  if (box.right + GAP + width <= right) return { left: Math.round(box.right + GAP), top: level };
  if (box.left - GAP - width >= within.left) return { left: Math.round(box.left - GAP - width), top: level };
  const left = clamp(box.left, within.left, right - width);
  const isBelow = box.bottom + GAP + height <= bottom || bottom - box.bottom >= box.top - within.top;
  return {
    left,
    top: clamp(isBelow ? box.bottom + GAP : box.top - GAP - height, within.top, bottom - height),
  };
}
