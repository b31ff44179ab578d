import world from 'virtual:backstory/world';
import { describe, expect, it } from 'vitest';
import { GRAPH, layOutGraph } from '@/components/pictures/graph-layout';
import { drawMap, MAP } from '@/components/pictures/map-frame';
import { stopTowards } from '@/components/pictures/roving';
import { layOutTime, TIME_WIDTH } from '@/components/pictures/time-layout';

const node = (entity: string, weight = 0.5) => ({ entity, name: entity, type: 'person' as const, weight });

describe('the graph', () => {
  const nodes = ['a', 'b', 'c', 'd', 'e'].map((id, at) => node(id, at / 4));
  const edges = [
    { one: 'a', other: 'b', paragraphs: 5 },
    { one: 'b', other: 'c', paragraphs: 1 },
  ];
  const placed = layOutGraph(nodes, edges);
  const away = (one: number, other: number) =>
    Math.hypot(
      (placed[one]?.x ?? 0) - (placed[other]?.x ?? 0),
      (placed[one]?.y ?? 0) - (placed[other]?.y ?? 0),
    );

  it('is the same each time, and inside its frame', () => {
    expect(layOutGraph(nodes, edges)).toEqual(placed);
    for (const { x, y, r } of placed) {
      expect(x - r).toBeGreaterThanOrEqual(0);
      expect(x + r).toBeLessThanOrEqual(GRAPH.width);
      expect(y - r).toBeGreaterThanOrEqual(0);
      expect(y + r).toBeLessThanOrEqual(GRAPH.height);
    }
  });

  it('sets those that stand together closer than those that do not', () => {
    expect(away(0, 1)).toBeLessThan(away(0, 4));
  });

  it('draws the weightiest largest, and one alone', () => {
    expect(Math.max(...placed.map(({ r }) => r))).toBe(placed[4]?.r);
    expect(layOutGraph([node('a')], [])).toHaveLength(1);
  });
});

describe('the timeline', () => {
  const events = ['1961', '2022-02/', '2024-06-18/2024-06-19', '2024-06-19', '2024-06-19', '2024-11'].map(
    (when) => ({
      when,
    }),
  );
  const { placed, anchor, ticks } = layOutTime(events, '2024-06-20');

  it('keeps the order of time, the article among it', () => {
    const starts = placed.map(({ from }) => from);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(placed[4]?.from).toBeLessThan(anchor);
    expect(placed[5]?.from).toBeGreaterThan(anchor);
  });

  it('draws what goes on up to the article, and nothing over another', () => {
    expect(placed[1]?.to).toBe(anchor);
    const rows = placed.map(({ row }) => row);
    expect(new Set([rows[3], rows[4]]).size).toBe(2);
  });

  it('names dates inside the picture that can be read apart', () => {
    expect(ticks.length).toBeGreaterThan(1);
    for (const [at, { x }] of ticks.entries()) {
      expect(x).toBeLessThanOrEqual(TIME_WIDTH);
      if (at > 0) expect(x - (ticks[at - 1]?.x ?? 0)).toBeGreaterThan(40);
    }
  });
});

describe('the map', () => {
  it.each([
    ['one place', [{ lat: 39, lon: 125.8 }]],
    [
      'neighbours',
      [
        { lat: 39, lon: 125.8 },
        { lat: 37.6, lon: 127 },
        { lat: 39.9, lon: 116.4 },
      ],
    ],
    [
      'both sides of the date line',
      [
        { lat: 35.7, lon: 139.7 },
        { lat: 38.9, lon: -77 },
        { lat: 55.8, lon: 37.6 },
      ],
    ],
    [
      'all over the world',
      [
        { lat: -41, lon: 175 },
        { lat: 51, lon: 0 },
        { lat: 40, lon: -100 },
        { lat: -30, lon: 20 },
      ],
    ],
  ])('of %s has ground, and every place in its frame', (_, spots) => {
    const drawn = drawMap(world, spots);
    expect(drawn.land).toMatch(/^M/);
    for (const [x, y] of drawn.spots) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(MAP.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(MAP.height);
    }
  });
});

describe('the arrow keys', () => {
  const stops = [
    { x: 0, y: 0 },
    { x: 10, y: 1 },
    { x: 5, y: 30 },
    { x: -10, y: 0 },
  ];
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowLeft', 0, 3],
    ['ArrowDown', 0, 2],
    ['ArrowUp', 0, -1],
    ['Home', 0, -1],
    ['ArrowLeft', 1, 0],
  ])('%s from %d leads to %d', (key, from, to) => {
    expect(stopTowards(stops, from, key)).toBe(to);
  });
});
