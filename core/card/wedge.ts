/**
 * Is the pointer on its way from the mark to the card? As in 10ten's pop-up, a wedge of 120° opens from where the
 * pointer left the mark towards the side of the card that faces it; while the pointer moves inside, the card stays.
 *
 *            ┌──────── card ────────┐
 *            └──────────────────────┘
 *               ╲   stays open   ╱
 *                  ╲   60°|60°╱
 *                     ╲   |╱
 *          mark ─────────apex
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Half the wedge's angle, in degrees. */
const HALF_ANGLE = 60;
const SPREAD = Math.tan((HALF_ANGLE * Math.PI) / 180);
/** A hand is not a ruler: how far outside the wedge, in CSS px, still counts as inside. */
const SLACK_PX = 4;

/** Returns whether `to` is inside the wedge from `apex` to the card and no further from the card than `from`, the place before it. */
export function headsFor(card: Box, apex: Point, from: Point, to: Point): boolean {
  const distance = distanceTo(card, to);
  if (distance === 0) return true;
  if (distance > distanceTo(card, from)) return false;
  const facing = facingSide(card, apex);
  if (facing === null) return true;
  const along = facing.axis === 'y' ? (to.y - apex.y) * facing.sign : (to.x - apex.x) * facing.sign;
  const across = Math.abs(facing.axis === 'y' ? to.x - apex.x : to.y - apex.y);
  return along >= -SLACK_PX && across <= Math.max(along, 0) * SPREAD + SLACK_PX;
}

function facingSide(card: Box, apex: Point): { axis: 'x' | 'y'; sign: 1 | -1 } | null {
  if (apex.y <= card.top) return { axis: 'y', sign: 1 };
  if (apex.y >= card.bottom) return { axis: 'y', sign: -1 };
  if (apex.x <= card.left) return { axis: 'x', sign: 1 };
  if (apex.x >= card.right) return { axis: 'x', sign: -1 };
  return null;
}

function distanceTo(box: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}
