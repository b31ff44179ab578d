import { expect, test } from 'vitest';
import { byHints } from '@/core/annotation/hints';
import { locate } from '@/core/annotation/locate';
import { quoteOf } from './quotes';

const span = (start: number) => ({ start, end: start + 3 });
const order = (at: number | undefined, block: { start: number; end: number } | null) =>
  [0, 10, 20, 30]
    .map(span)
    .sort(byHints({ at, block }))
    .map(({ start }) => start);

test.each<[string, number | undefined, { start: number; end: number } | null, number[]]>([
  ['the nearest first', 22, null, [20, 30, 10, 0]],
  ['as they stand where nobody knows', undefined, null, [0, 10, 20, 30]],
  ['those in the block before nearer ones', 1, { start: 20, end: 31 }, [20, 30, 0, 10]],
  ['where it was to the letter before all', 0, { start: 20, end: 31 }, [0, 20, 30, 10]],
  ['a block ends before its end', 0, { start: 10, end: 20 }, [0, 10, 20, 30]],
  ['a block begins with its first letter', 31, { start: 10, end: 20 }, [10, 30, 20, 0]],
  ['the first letter counts only where it is known', undefined, { start: 30, end: 33 }, [30, 0, 10, 20]],
])('%s', (_, at, block, wanted) => {
  expect(order(at, block)).toEqual(wanted);
});

const REFRAIN = 'The elderly choir of Pyongyang sang it again, and nobody in the hall said a word.\n';
/** A line of a refrain. */
const selectors = (at: number) => [
  quoteOf('choir of Pyongyang sang it |again, and nobody in the hall| said a word.'),
  { type: 'TextPositionSelector' as const, start: at, end: at + 29 },
];

test.each([
  ['letter for letter', REFRAIN],
  ['word by word', REFRAIN.replace('nobody in the hall', 'nobody inside the hall')],
])('of places that are alike, the one in the block that the path leads to is taken: %s', (_, refrain) => {
  const text = `Somebody put a line in.\n${refrain.repeat(3)}`;
  const starts = [0, 1, 2].map((n) => 'Somebody put a line in.\n'.length + n * refrain.length);
  const block = (n: number) => ({ start: starts[n]!, end: starts[n]! + refrain.length });
  // Nearer to the first than to any other.
  const hintless = locate(text, selectors(starts[0]! + 3));
  expect(hintless?.start).toBeLessThan(starts[1]!);
  const place = locate(text, selectors(starts[0]! + 3), block(2));
  expect(place).toMatchObject({ certainty: 'uncertain' });
  expect(place?.start).toBeGreaterThan(starts[2]!);
});
