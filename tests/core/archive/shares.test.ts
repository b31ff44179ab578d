/** The share of the work that reading a file says is done, for the bar that shows it. */
import { expect, test } from 'vitest';
import { readFile } from '@/core/archive/read-file';
import { bytes, row } from './hostile-pieces';
import { archiveOf, highlight, NOW, ownCard } from './records';

test.each<[what: string, file: string, steps: number]>([
  ['an archive', archiveOf([highlight(1), highlight(2), highlight(3)], [ownCard(1), ownCard(2)]), 5],
  ['an export of Hypothesis', JSON.stringify({ rows: [row(), row({ id: 'b' }), row({ id: 'c' })] }), 3],
  ['a table', 'quote,url\na,https://a.example/\nb,https://b.example/', 2],
])('%s: in even steps, up to all', (_, file, steps) => {
  const shares = [...readFile(bytes(file), NOW)];
  expect(shares).toHaveLength(steps);
  expect(shares.at(-1)).toBe(1);
  expect(shares[0]).toBeGreaterThan(0);
  for (const [n, share] of shares.entries()) expect(share).toBeGreaterThan(shares[n - 1] ?? 0);
});

test('a long JSON text says so before it is parsed', () => {
  const file = JSON.stringify({ annotations: [], note: Array(50).fill('x'.repeat(50_000)) });
  const shares = [...readFile(bytes(file), NOW)];
  expect(shares).toHaveLength(2);
  expect(shares[1]).toBeLessThan(0.3);
  expect(shares[0]).toBeCloseTo(shares[1]! / 2, 1);
});
