import { describe, expect, it } from 'vitest';
import type { Entity, LocatorMap } from '@/core/pack/schema';
import { MAP_HEIGHT, MAP_WIDTH } from '@/core/pack/terms';
import { locatorMaps } from '@/knowledge/compile/maps/locator-maps';
import { simplify } from '@/knowledge/compile/maps/simplify';

const place = (id: string, name: string, lat: number, lon: number, more: object = {}): Entity => ({
  id,
  type: 'place',
  name: { en: name },
  description: { en: name },
  descriptionFrom: 'general',
  facts: [],
  coordinates: { lat, lon },
  ...more,
});

const within = (type: 'capital-of' | 'located-in', to: string) => ({
  relations: [{ type, to, from: 'general' }],
});

/** The corners of a path's lines, as absolute units; paths hold `M`, `l` and `z` only. */
function rings(path: string): [number, number][][] {
  return [...path.matchAll(/M([^Mz]+)z?/g)].map(([, body = '']) => {
    const numbers = (body.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, n): [number, number] => {
      x += numbers[2 * n] ?? 0;
      y += numbers[2 * n + 1] ?? 0;
      return [x, y];
    });
  });
}

/** Whether a point is inside the path, by the even-odd rule. */
function inside(path: string, px: number, py: number): boolean {
  return rings(path).reduce((odd, ring) => {
    let crossed = odd;
    for (const [n, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(n + 1) % ring.length] ?? [x1, y1];
      if (y1 > py !== y2 > py && px < ((x2 - x1) * (py - y1)) / (y2 - y1) + x1) crossed = !crossed;
    }
    return crossed;
  }, false);
}

const maps = locatorMaps([
  place('north-korea', 'North Korea', 40, 127),
  place('pyongyang', 'Pyongyang', 39.03, 125.75, within('capital-of', 'north-korea')),
  place('reception-house', 'Reception House', 39.03, 125.75, within('located-in', 'pyongyang')),
  place('ukraine', 'Ukraine', 49, 32),
  place('crimea', 'Crimea', 45.2, 34.2, within('located-in', 'ukraine')),
  place('russia', 'Russia', 61.5, 95),
  place('strait', 'Some Strait', 24.5, 119.5, { extent: 16 }),
  place('elsewhere', 'Russia', 0, 0),
  { ...place('korea-body', 'Government', 39, 125), type: 'organization' },
]);
const map = (id: string): LocatorMap => {
  const found = maps.get(id);
  if (!found) throw new Error(`no map of ${id}`);
  return found;
};

describe('locator maps', () => {
  it('are for places alone', () => expect(maps.has('korea-body')).toBe(false));

  it('show a country on its own ground, in the middle', () => {
    const { area = '', land, x, y } = map('north-korea');
    expect([x, y]).toEqual([MAP_WIDTH / 2, MAP_HEIGHT / 2]);
    expect(inside(area, x, y)).toBe(true);
    expect(inside(land, x, y)).toBe(true);
  });

  it('show a city on the drawing of its country, and a house on that of its city', () => {
    const { x, y, ...drawing } = map('pyongyang');
    expect(map('north-korea')).toMatchObject(drawing);
    expect(map('reception-house')).toEqual(map('pyongyang'));
    expect(x).toBeLessThan(MAP_WIDTH / 2);
    expect(y).toBeGreaterThan(MAP_HEIGHT / 2);
  });

  it('show water where there is water', () => {
    const { land, area, x, y } = map('strait');
    expect(area).toBeUndefined();
    expect(inside(land, x, y)).toBe(false);
    expect(inside(land, 2, MAP_HEIGHT / 4)).toBe(true);
  });

  it('draw Crimea as Ukraine’s', () => {
    const { area = '', x, y } = map('crimea');
    expect(map('ukraine').area).toBe(area);
    expect(inside(area, x, y)).toBe(true);
  });

  it('need the point, not the name alone, to take a place for a country', () => {
    expect(map('elsewhere').area).toBeUndefined();
  });

  it.each([...maps])('%s: stay in the frame and in whole units', (_, { land, borders, area = '' }) => {
    for (const path of [land, borders, area]) {
      expect(path).toMatch(/^(M-?\d+ ?-?\d+(l-?\d+ ?-?\d+( ?-?\d+ ?-?\d+)*)?z?)*$/);
      for (const [x, y] of rings(path).flat()) {
        expect(Math.abs(x - MAP_WIDTH / 2)).toBeLessThanOrEqual(MAP_WIDTH / 2 + 2);
        expect(Math.abs(y - MAP_HEIGHT / 2)).toBeLessThanOrEqual(MAP_HEIGHT / 2 + 2);
      }
    }
  });
});

describe('simplify', () => {
  it.each<[string, [number, number][], number, [number, number][]]>([
    [
      'drops what lies on the line',
      [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
      0.1,
      [
        [0, 0],
        [2, 0],
      ],
    ],
    [
      'keeps a corner',
      [
        [0, 0],
        [5, 5],
        [10, 0],
      ],
      1,
      [
        [0, 0],
        [5, 5],
        [10, 0],
      ],
    ],
    [
      'drops a bump under the tolerance',
      [
        [0, 0],
        [5, 0.5],
        [10, 0],
      ],
      1,
      [
        [0, 0],
        [10, 0],
      ],
    ],
    [
      'keeps a ring closed',
      [
        [0, 0],
        [5, 0],
        [5, 5],
        [0, 5],
        [0, 0],
      ],
      1,
      [
        [0, 0],
        [5, 0],
        [5, 5],
        [0, 5],
        [0, 0],
      ],
    ],
    [
      'leaves two points alone',
      [
        [0, 0],
        [1, 1],
      ],
      9,
      [
        [0, 0],
        [1, 1],
      ],
    ],
  ])('%s', (_, line, tolerance, kept) => expect(simplify(line, tolerance)).toEqual(kept));
});
