import { expect, test } from 'vitest';
import { occurrences } from '@/core/annotation/exact';
import { quoteOf } from './quotes';

/** Each as its start, and how many units of its company are the same before and behind. */
const found = (marked: string, text: string, at = 0) =>
  occurrences(text, quoteOf(marked), { at, block: null }).map(({ start, end, before, after }) => {
    expect(text.slice(start, end)).toBe(marked.split('|')[1]);
    return `${start}: ${before}, ${after}`;
  });

test.each<[string, string, string, number, string[]]>([
  ['none', 'a |x| b', 'a y b', 0, []],
  ['the best company first', 'a |x| b', 'x b. a x b. a x', 0, ['7: 2, 2', '0: 0, 2', '14: 2, 0']],
  ['of equals the nearest', '|x|', 'x x x', 4, ['4: 0, 0', '2: 0, 0', '0: 0, 0']],
  ['of equals the first, without a hint', '|x|', 'x x x', 0, ['0: 0, 0', '2: 0, 0', '4: 0, 0']],
  ['the hint counts once', '|x|', 'x x', 2, ['2: 0, 0', '0: 0, 0']],
  ['a hint where it does not stand', '|x|', 'x x', 1, ['0: 0, 0', '2: 0, 0']],
  ['those that overlap', '|aa|', 'aaa', 0, ['0: 0, 0', '1: 0, 0']],
  ['company cut by the start of the text', 'ab |x| cd', 'b x cd', 0, ['2: 2, 3']],
  ['company cut by the end of the text', 'ab |x| cd', 'ab x c', 0, ['3: 3, 2']],
  ['company that is the same in part', 'abc |x| def', 'zbc x dez', 0, ['4: 3, 3']],
])('%s', (_, marked, text, hint, wanted) => {
  expect(found(marked, text, hint)).toEqual(wanted);
});

test('two thousand of a letter are looked at, and the one that was marked', () => {
  const text = 'x'.repeat(5_000);
  const all = occurrences(text, quoteOf('|x|'), { at: 4_500, block: null });
  expect(all).toHaveLength(2_000);
  expect(all[0]).toMatchObject({ start: 4_500 });
});
