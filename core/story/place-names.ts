import { drawnWidth } from '../text/drawn-width';
import { type Box, boxAround, isOver } from './box';

/** Where a name stands beside its dot: the baseline of its text. */
export interface PlacedName {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

/** Letters of a map's name, with the rim that keeps them readable on the ground, of which two may share, in units (components/pictures/pictures.css). */
const LETTER = { size: 10.5, above: 8.5, below: 2.5, rim: 0.5 } as const;
/** Around the middle of a dot, with its rim, in units. */
const DOT = 5.25;
/** Where a name may stand from its dot, the best first: beside it, below and above, beside it a little lower or higher, aslant. */
const CHOICES: readonly PlacedName[] = [
  { x: 7, y: 4, anchor: 'start' },
  { x: -7, y: 4, anchor: 'end' },
  { x: 0, y: 15, anchor: 'middle' },
  { x: 0, y: -9, anchor: 'middle' },
  { x: 7, y: 8, anchor: 'start' },
  { x: -7, y: 8, anchor: 'end' },
  { x: 7, y: 0, anchor: 'start' },
  { x: -7, y: 0, anchor: 'end' },
  { x: 6, y: 13, anchor: 'start' },
  { x: -6, y: 13, anchor: 'end' },
  { x: 6, y: -6, anchor: 'start' },
  { x: -6, y: -6, anchor: 'end' },
];

/**
 * Returns a place for each name beside its dot where it covers no other name, no dot and stays in the frame; null where there is none. The
 * first names choose first: callers have those first that matter most. Greedy: of names that stand in each other's way some may go without that a longer search would have found room for.
 */
export function placeNames(
  dots: readonly { readonly x: number; readonly y: number }[],
  names: readonly string[],
  frame: { readonly width: number; readonly height: number },
): (PlacedName | null)[] {
  const taken = dots.map(({ x, y }) => boxAround(x, y, DOT));
  return dots.map((dot, index) => {
    for (const choice of CHOICES) {
      const name = { x: dot.x + choice.x, y: dot.y + choice.y, anchor: choice.anchor };
      const box = boxOf(name, drawnWidth(names[index] ?? '', LETTER.size));
      const isInside =
        box.left >= 0 && box.right <= frame.width && box.top >= 0 && box.bottom <= frame.height;
      if (!isInside || taken.some((other) => isOver(box, other))) continue;
      taken.push(box);
      return name;
    }
    return null;
  });
}

function boxOf({ x, y, anchor }: PlacedName, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    left: left - LETTER.rim,
    right: left + width + LETTER.rim,
    top: y - LETTER.above - LETTER.rim,
    bottom: y + LETTER.below + LETTER.rim,
  };
}
