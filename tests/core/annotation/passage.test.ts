import { expect, test } from 'vitest';
import { passageOf } from '@/core/annotation/passage';
import { quoteOf } from './quotes';

test.each<[string, string, string, number, number]>([
  [
    'words cut at the outer ends of the company are left out',
    'ld har|bour of E|lm to',
    'harbour of elm',
    0,
    3,
  ],
  ['whole words there are, too: they may be cut', 'old |harbour| town', 'harbour', 0, 1],
  ['behind a sign they are whole', ' old |harbour| town.', 'old harbour town', 1, 2],
  ['a quote without company keeps all', '|old harbour|', 'old harbour', 0, 2],
  ['a quote that ends in a word has it', ' the |old har|bour of', 'the old harbour', 1, 3],
  ['a quote that begins in a word has it', ' the har|bour of| Elm.', 'the harbour of elm', 1, 3],
  ['cut words that touch the quote, in a script without spaces', '中|国|人', '国', 0, 1],
  ['and whole ones', '。中|国|人。', '中 国 人', 1, 2],
  ['a quote of no word', ' the |…| end.', 'the end', 1, 1],
  ['nothing', '||', '', 0, 0],
])('%s', (_, marked, forms, first, last) => {
  const passage = passageOf(quoteOf(marked));
  expect([passage.forms.join(' '), passage.first, passage.last]).toEqual([forms, first, last]);
  expect(passage.text.slice(passage.start, passage.end)).toBe(marked.split('|')[1]);
});
