import { describe, expect, it } from 'vitest';
import { headsFor, type Point } from '@/core/card/wedge';

/** A card below a mark at (100, 100). */
const below = { left: 60, right: 400, top: 112, bottom: 300 };
const above = { left: 60, right: 400, top: -100, bottom: 88 };
const beside = { left: 130, right: 400, top: 60, bottom: 300 };
const apex = { x: 100, y: 100 };

describe('headsFor', () => {
  const table: [string, typeof below, Point, Point, boolean][] = [
    ['straight down to the card', below, { x: 100, y: 100 }, { x: 100, y: 106 }, true],
    ['down and aside, inside 60°', below, { x: 100, y: 100 }, { x: 112, y: 108 }, true],
    ['along the line, out of the wedge', below, { x: 112, y: 100 }, { x: 130, y: 100 }, false],
    ['away from it', below, { x: 100, y: 104 }, { x: 100, y: 99 }, false],
    ['back up although still inside', below, { x: 100, y: 110 }, { x: 100, y: 106 }, false],
    ['on the card', below, { x: 100, y: 110 }, { x: 100, y: 120 }, true],
    ['up to a card above', above, { x: 100, y: 100 }, { x: 96, y: 93 }, true],
    ['down from a card above', above, { x: 100, y: 100 }, { x: 96, y: 107 }, false],
    ['across to a card beside', beside, { x: 100, y: 100 }, { x: 112, y: 102 }, true],
    ['past a card beside', beside, { x: 100, y: 100 }, { x: 103, y: 130 }, false],
  ];
  it.each(table)('%s', (_name, card, from, to, heads) => {
    expect(headsFor(card, apex, from, to)).toBe(heads);
  });
});
