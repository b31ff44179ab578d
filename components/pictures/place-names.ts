import type { Stop } from './roving';

/** Where a name stands beside its dot. */
export interface PlacedName extends Stop {
  readonly anchor: 'start' | 'end' | 'middle';
}

/** About the width and height of a letter of a map's name, in units. */
const LETTER = { width: 5.6, height: 12 } as const;
/** Between dot and name. */
const GAP = 7;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A place for each name beside its dot, right or left of it, below or above, where it covers no other name or dot and stays in the frame; null where there is none. */
export function placeNames(
  dots: readonly Stop[],
  names: readonly string[],
  frame: { readonly width: number; readonly height: number },
): (PlacedName | null)[] {
  const taken: Box[] = dots.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
  return dots.map(({ x, y }, index) => {
    const width = (names[index] ?? '').length * LETTER.width;
    const choices: readonly PlacedName[] = [
      { x: x + GAP, y: y + 4, anchor: 'start' },
      { x: x - GAP, y: y + 4, anchor: 'end' },
      { x, y: y + 16, anchor: 'middle' },
      { x, y: y - 8, anchor: 'middle' },
    ];
    for (const name of choices) {
      const left =
        name.anchor === 'start' ? name.x : name.anchor === 'end' ? name.x - width : name.x - width / 2;
      const box = { left, right: left + width, top: name.y - LETTER.height + 2, bottom: name.y + 2 };
      const isInside =
        box.left >= 0 && box.right <= frame.width && box.bottom <= frame.height && box.top >= 0;
      if (!isInside || taken.some((other) => isOver(box, other))) continue;
      taken.push(box);
      return name;
    }
    return null;
  });
}

const isOver = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
