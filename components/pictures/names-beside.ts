import { GRAPH, type PlacedNode } from './graph-layout';
import { shortName } from './short-name';

/** Where each name stands: below its dot, or beside or above it where that is taken; the weightiest choose first. */
export function namesBeside(placed: readonly PlacedNode[]) {
  const order = [...placed.keys()].sort((a, b) => (placed[b]?.weight ?? 0) - (placed[a]?.weight ?? 0));
  const taken: Box[] = placed.map(({ x, y, r }) => boxOf(x - r, x + r, y - r, y + r));
  const names: { x: number; y: number; 'text-anchor': 'start' | 'middle' | 'end' }[] = [];
  for (const index of order) {
    const node = placed[index];
    if (!node) continue;
    const width = shortName(node.name).length * LETTER_WIDTH;
    const { x, y, r } = node;
    const choices = [
      { x, y: y + r + 11, anchor: 'middle', left: x - width / 2 },
      { x: x + r + 3, y: y + 4, anchor: 'start', left: x + r + 3 },
      { x: x - r - 3, y: y + 4, anchor: 'end', left: x - r - 3 - width },
      { x, y: y - r - 5, anchor: 'middle', left: x - width / 2 },
    ] as const;
    const boxes = choices.map((one) => boxOf(one.left, one.left + width, one.y - 9, one.y + 2));
    const free = boxes.findIndex(
      (box) => box.left > 0 && box.right < GRAPH.width && !taken.some((other) => isOver(box, other)),
    );
    const { anchor, x: atX, y: atY } = choices[Math.max(0, free)] ?? choices[0];
    taken.push(boxes[Math.max(0, free)] ?? boxOf(0, 0, 0, 0));
    names[index] = { x: atX, y: atY, 'text-anchor': anchor };
  }
  return names;
}

/** About the width of a letter of a name, in units. */
const LETTER_WIDTH = 5.4;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const boxOf = (left: number, right: number, top: number, bottom: number): Box => ({
  left,
  right,
  top,
  bottom,
});
const isOver = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
