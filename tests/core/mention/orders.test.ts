/** Orders of passages and of candidates, and the search in one that is sorted. */
import { describe, expect, test } from 'vitest';
import { firstIndex } from '@/core/mention/bisect';
import type { Candidate } from '@/core/mention/mention';
import { compareCandidates, sortCandidates } from '@/core/mention/mention-order';
import { countOf, numbersOf, orderOf } from '@/core/mention/passage-order';

describe('the order of passages', () => {
  test.each<[string, number[], number[]]>([
    ['none', [], []],
    ['one', [0], [0, 1]],
    ['in a row', [0, 1, 2], [0, 3]],
    ['with a gap', [0, 1, 5, 6], [0, 2, 5, 2]],
    ['backwards', [3, 2, 1], [3, 1, 2, 1, 1, 1]],
    ['the same again', [4, 4], [4, 1, 4, 1]],
  ])('%s', (_, numbers, order) => {
    expect(orderOf(numbers)).toEqual(order);
    expect(numbersOf(order)).toEqual(numbers);
    expect(countOf(order)).toBe(numbers.length);
  });
});

describe('the order of candidates', () => {
  const candidate = (start: number, end: number, alias: number) =>
    ({ passage: 0, start, end, alias }) as unknown as Candidate;
  test('by start, the longest first, then by alias', () => {
    const sorted = [
      candidate(0, 9, 1),
      candidate(0, 4, 0),
      candidate(0, 4, 2),
      candidate(2, 4, 0),
      candidate(3, 9, 0),
    ];
    for (const order of [
      [4, 3, 2, 1, 0],
      [0, 1, 2, 3, 4],
      [2, 0, 4, 1, 3],
    ]) {
      const some = order.map((at) => sorted[at]!);
      sortCandidates(some);
      expect(some).toEqual(sorted);
    }
  });
  test('one is as good as itself', () => {
    expect(compareCandidates(candidate(1, 2, 3), candidate(1, 2, 3))).toBe(0);
  });
});

test.each<[number[], number, number]>([
  [[], 3, 0],
  [[1], 1, 0],
  [[1], 2, 1],
  [[1, 2, 3, 4, 5], 1, 0],
  [[1, 2, 3, 4, 5], 3, 2],
  [[1, 2, 3, 4, 5], 5, 4],
  [[1, 2, 3, 4, 5], 6, 5],
  [[1, 3, 3, 3, 5], 3, 1],
])('of %j the first that is at least %d is at %d', (list, least, at) => {
  expect(firstIndex(list, (each) => each >= least)).toBe(at);
});
