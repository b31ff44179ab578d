/** Longer names that a pack lists against an alias: where they stand, and where only something like them does. */
import { expect, test } from 'vitest';
import { listedEnd } from '../../../core/mention/not-names';
import type { Reading } from '../../../core/mention/reading';

/** Where the listed name ends that the alias (between brackets in the text) stands in. */
function endIn(marked: string, alias: string, ...not: string[]): number | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  // Of a reading, the text, the name and the span are looked at.
  return listedEnd({ text, start, end, name: { text: alias, not } } as unknown as Reading);
}

test.each<[marked: string, alias: string, not: string[], end: number]>([
  ['the [US] Open', 'US', ['US Open'], 11],
  ['[US] Open', 'US', ['US Open'], 7],
  ['new [York] Times', 'York', ['new York Times'], 14],
  ['[China] Post, and', 'China', ['China Today', 'China Post'], 10],
  ['THE [US] OPEN', 'US', ['US Open'], 11],
  ['the [US]\u00a0Open', 'US', ['US Open'], 11],
  ['the [US]\nOpen', 'US', ['US Open'], 11],
  ["[Kim]'s Game", 'Kim', ['Kim’s Game'], 10],
  ['[Kim]’s Game', 'Kim', ["Kim's Game"], 10],
  ['[U.S.] Open', 'US', ['US Open'], 9],
  ['New [YORK] Times', 'York', ['New York Times'], 14],
  ['Élan [Kim]', 'Kim', ['Élan Kim'], 8],
  ['[Kim] élan', 'Kim', ['Kim élan'], 8],
  ['[US] Open7', 'US', ['US Open'], 7],
  ['[Big Apple] Bank', 'Big Apple', ['Big Apple Bank'], 14],
  ['[NYC] Bank', 'NYC', ['NYC Bank'], 8],
  ['a [Kim]', 'Kim', ['a Kim'], 5],
  ['Team [U.S.] won', 'US', ['Team US'], 9],
  ['[Kim] ‘Café’', 'Kim', ['Kim ‘Café’'], 10],
  ["[US] 'til dawn'", 'US', ['US ’til dawn’'], 13],
])('%j, for %s: in one of %j', (marked, alias, not, end) => {
  expect(endIn(marked, alias, ...not)).toBe(end);
});

test.each<[marked: string, alias: string, not: string[]]>([
  ['the [US] Open', 'US', []],
  ['the [US] opens', 'US', ['US Open']],
  ['the [US] Opening', 'US', ['US Open']],
  ['the [US] Oper', 'US', ['US Open']],
  ['the [US] open', 'US', ['US Open']],
  ['the [US]', 'US', ['US Open']],
  ['old [York] Times', 'York', ['new York Times']],
  ['nev [York] Times', 'York', ['new York Times']],
  ['[York] Times', 'York', ['new York Times']],
  ['ew [York] Times', 'York', ['new York Times']],
  ['new [York] Tides', 'York', ['new York Times']],
  ['[US] Opené', 'US', ['US Open']],
  ['[Washington, D.C.] slept', 'Washington, D.C.', ['Washington']],
])('%j, for %s: in none of %j', (marked, alias, not) => {
  expect(endIn(marked, alias, ...not)).toBeUndefined();
});

test('a listed name that holds the alias in another spelling is found by its beginning', () => {
  expect(endIn('[Washington] Consensus', 'Wash.', 'Washington Consensus')).toBe(20);
  expect(endIn('[Washington] Post', 'Wash.', 'Washington Consensus')).toBeUndefined();
});
