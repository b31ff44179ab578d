import { type Box, boxAround, isOver } from '@/core/story/box';
import { drawnWidth } from '@/core/text/drawn-width';
import { GRAPH, type PlacedNode } from './graph-layout';
import { shortName } from './short-name';

/** Size of a name's letters, in units (pictures.css). */
const LETTER_SIZE = 10.5;

/** Where each name stands: below its dot, or beside or above it where that is taken; the weightiest choose first. */
export function namesBeside(placed: readonly PlacedNode[]) {
  const order = [...placed.keys()].sort((a, b) => (placed[b]?.weight ?? 0) - (placed[a]?.weight ?? 0));
  const taken: Box[] = placed.map(({ x, y, r }) => boxAround(x, y, r));
  const names: { x: number; y: number; 'text-anchor': 'start' | 'middle' | 'end' }[] = [];
  for (const index of order) {
    const node = placed[index];
    if (!node) continue;
    const width = drawnWidth(shortName(node.name), LETTER_SIZE);
    const { x, y, r } = node;
    const choices = [
      { x, y: y + r + 11, anchor: 'middle', left: x - width / 2 },
      { x: x + r + 3, y: y + 4, anchor: 'start', left: x + r + 3 },
      { x: x - r - 3, y: y + 4, anchor: 'end', left: x - r - 3 - width },
      { x, y: y - r - 5, anchor: 'middle', left: x - width / 2 },
    ] as const;
    const boxes = choices.map(({ left, y: line }) => ({
      left,
      right: left + width,
      top: line - 9,
      bottom: line + 2,
    }));
    const free = boxes.findIndex(
      (box) => box.left > 0 && box.right < GRAPH.width && !taken.some((other) => isOver(box, other)),
    );
    // All stand somewhere: a graph of dots without names says nothing.
    const at = Math.max(0, free);
    const { anchor, x: atX, y: atY } = choices[at] ?? choices[0];
    const box = boxes[at];
    if (box) taken.push(box);
    names[index] = { x: atX, y: atY, 'text-anchor': anchor };
  }
  return names;
}
