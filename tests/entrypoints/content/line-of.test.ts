// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { nearestLine } from '@/entrypoints/content/line-of';

const rect = (x: number, y: number, width: number, height: number) => new DOMRect(x, y, width, height);
const FIRST = rect(300, 100, 60, 20);
const SECOND = rect(20, 128, 40, 20);
const NEXT_COLUMN = rect(400, 10, 40, 20);

it.each<[string, DOMRect[], { x: number; y: number } | null, boolean, number[]]>([
  ['one line', [FIRST], { x: 310, y: 110 }, false, [300, 100, 60, 20]],
  [
    'of a name that wraps, the line pointed at, as high as both',
    [FIRST, SECOND],
    { x: 30, y: 130 },
    false,
    [20, 100, 40, 48],
  ],
  ['without a point, the first', [FIRST, SECOND], null, false, [300, 100, 60, 48]],
  [
    'a line in the next column is another place',
    [FIRST, NEXT_COLUMN],
    { x: 310, y: 110 },
    false,
    [300, 100, 60, 20],
  ],
  [
    'lines down the page stand side by side',
    [rect(100, 300, 20, 60), rect(72, 20, 20, 40)],
    { x: 105, y: 310 },
    true,
    [72, 300, 48, 60],
  ],
])('%s', (_, rects, point, vertical, [x, y, width, height]) => {
  expect(nearestLine(() => rects, point, vertical)()).toMatchObject({ x, y, width, height });
});

it.each<[string, DOMRect[], number[]]>([
  ['runs on to the next line', [rect(200, 100, 160, 20), rect(20, 128, 90, 20)], [300, 100, 60, 48]],
  ['is a block around a whole teaser', [rect(0, 90, 400, 300)], [300, 100, 60, 20]],
])('of a name in a link that %s', (_, lines, [x, y, width, height]) => {
  const link = document.createElement('a');
  link.getClientRects = () => lines as unknown as DOMRectList;
  expect(nearestLine(() => [FIRST], null, false, link)()).toMatchObject({ x, y, width, height });
});

it('is gone with the name', () => {
  let rects = [FIRST];
  const line = nearestLine(() => rects, null, false);
  rects = [];
  expect(line()).toBeNull();
});
