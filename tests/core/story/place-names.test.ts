import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlacedName, placeNames } from '@/core/story/place-names';
import { drawnWidth } from '@/core/text/drawn-width';

const FRAME = { width: 360, height: 230 };

describe('a name stands', () => {
  test.each([
    ['right of its dot', { x: 180, y: 100 }, [], 'start', 4],
    ['left of it at the right edge', { x: 355, y: 100 }, [], 'end', 4],
    ['left of it where another dot is on the right', { x: 180, y: 100 }, [{ x: 200, y: 102 }], 'end', 4],
    [
      'below it between two dots',
      { x: 180, y: 100 },
      [
        { x: 200, y: 100 },
        { x: 160, y: 100 },
      ],
      'middle',
      15,
    ],
    [
      'aslant where dots are on all sides',
      { x: 180, y: 100 },
      [
        { x: 200, y: 97 },
        { x: 160, y: 97 },
        { x: 176, y: 122 },
        { x: 180, y: 78 },
      ],
      'start',
      13,
    ],
  ] as const)('%s', (_, dot, others, anchor, down) => {
    const [name] = placeNames([dot, ...others], ['Seoul'], FRAME);
    expect(name).toMatchObject({ anchor, y: dot.y + down });
  });

  test('nowhere, where there is no room for it; the first choose first', () => {
    const crowd = Array.from({ length: 12 }, () => ({ x: 180, y: 100 }));
    const placed = placeNames(
      crowd,
      crowd.map(() => 'A long name'),
      FRAME,
    );
    expect(placed[0]).not.toBeNull();
    expect(placed.at(-1)).toBeNull();
  });
});

test('no name covers a dot, or another name, or leaves the frame, wherever the dots are', () => {
  const dot = fc.record({
    x: fc.double({ min: 0, max: 360, noNaN: true }),
    y: fc.double({ min: 0, max: 230, noNaN: true }),
  });
  const named = fc.tuple(dot, fc.constantFrom('Seoul', 'Washington, D.C.', '한국', 'Vladivostok', 'Iran'));
  fc.assert(
    fc.property(fc.array(named, { maxLength: 20 }), (places) => {
      const dots = places.map(([at]) => at);
      const names = places.map(([, name]) => name);
      const boxes = placeNames(dots, names, FRAME).flatMap((at, n) => (at ? [letters(at, names[n]!)] : []));
      for (const [n, box] of boxes.entries()) {
        expect(box.left >= 0 && box.right <= 360 && box.top >= 0 && box.bottom <= 230).toBe(true);
        for (const { x, y } of dots) expect(isWithin(box, x, y)).toBe(false);
        for (const other of boxes.slice(n + 1))
          expect(
            box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top ||
              other.bottom <= box.top,
          ).toBe(true);
      }
    }),
  );
});

/** Where the letters are drawn. */
function letters({ x, y, anchor }: PlacedName, name: string) {
  const width = drawnWidth(name, 10.5);
  const left = { start: x, end: x - width, middle: x - width / 2 }[anchor];
  return { left, right: left + width, top: y - 8, bottom: y + 2.5 };
}
/** Whether a dot of the map touches the box. */
const isWithin = (box: ReturnType<typeof letters>, x: number, y: number) =>
  Math.hypot(x - Math.max(box.left, Math.min(box.right, x)), y - Math.max(box.top, Math.min(box.bottom, y))) <
  4.5;

test.each([
  ['ill', 'mow'],
  ['iran', 'IRAN'],
  ['an', '한국'],
])('%s is drawn narrower than %s', (narrow, wide) => {
  expect(drawnWidth(narrow, 10)).toBeLessThan(drawnWidth(wide, 10));
});

test('an accent takes no room of its own', () => {
  expect(drawnWidth('Se\u0301oul', 10)).toBe(drawnWidth('Seoul', 10));
});
