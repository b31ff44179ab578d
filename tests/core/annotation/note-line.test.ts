import { expect, it } from 'vitest';
import { noteLine } from '@/core/annotation/note-line';

it.each([
  [
    'Compare with **1961**:\n- who consults whom\n- who pays',
    'Compare with 1961: · who consults whom · who pays',
  ],
  ['1. *first*\n2. _second_', '· first · second'],
  ['see [the treaty](https://treaty.test/a?b=1)', 'see the treaty'],
  ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
  ['__bold__ and ** not bold **', 'bold and ** not bold **'],
  ['  a\n\n b ', 'a b'],
  ['', ''],
])('%j in one line', (note, line) => expect(noteLine(note)).toBe(line));

it('is made at once of a note that is nothing but marks', () => {
  for (const mark of ['*', '_', '[', '**a', '- ']) expect(noteLine(mark.repeat(10_000))).toBeTypeOf('string');
});
