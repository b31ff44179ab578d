import { describe, expect, test } from 'vitest';
import type { Block } from '@/dom/text-map';
import type { LiveMention } from '@/entrypoints/content/live-mention';
import { entitiesNear } from '@/entrypoints/content/near';

const first = {} as Block;
const second = {} as Block;
const at = (block: Block, start: number, entity: string): LiveMention => ({
  block,
  start,
  end: start + 4,
  entity,
  name: entity,
  type: 'person',
  surface: entity,
  why: { kind: 'name' },
});

describe('entitiesNear', () => {
  const kim = at(first, 50, 'kim');
  const all = [
    at(first, 0, 'far'),
    kim,
    at(first, 60, 'close'),
    at(first, 90, 'kim'),
    at(second, 0, 'once'),
    at(second, 9, 'twice'),
    at(second, 20, 'twice'),
  ];

  test('names the paragraph’s first, nearest first, then the article’s, the most frequent first, itself never', () => {
    expect(entitiesNear(kim, all)).toEqual(['close', 'far', 'twice', 'once']);
  });

  test('is empty for a mention alone', () => {
    expect(entitiesNear(kim, [kim])).toEqual([]);
  });
});
