import { expect, test } from 'vitest';
import { meet } from '@/core/annotation/meetings';
import { passageOf } from '@/core/annotation/passage';
import { indexWords } from '@/core/annotation/word-index';
import { quoteOf, shown } from './quotes';

/** Where the quote's words meet the article along a chain, both as `ours>theirs`. */
function met(marked: string, text: string, chain: string): string {
  const meetings = chain.split(' ').map((pair) => {
    const [ours = 0, theirs = 0] = pair.split('>').map(Number);
    return { ours, theirs };
  });
  return shown(meet(passageOf(quoteOf(marked)), meetings, indexWords(text))?.matches ?? []);
}

test.each<[string, string, string, string, string]>([
  [
    'a common word at the end of the quote is the one that follows it',
    '|take the ferry of the| day.',
    'take the ferry of the boat and the day',
    '0>0 1>1 2>2 3>3 4>7 5>8',
    '0>0 1>1 2>2 3>3 4>4 5>8',
  ],
  [
    'and at its beginning the one before it, several of them',
    '|of the ferry|',
    'of the x of the ferry',
    '0>0 1>1 2>5',
    '0>3 1>4 2>5',
  ],
  [
    'a word of the company behind stays',
    ' old |harbour| the end.',
    'old harbour the x the end',
    '0>0 1>1 2>4 3>5',
    '0>0 1>1 2>4 3>5',
  ],
  [
    'a word of the company before stays',
    ' the |harbour| end.',
    'the x the harbour end',
    '0>0 1>3 2>4',
    '0>0 1>3 2>4',
  ],
  ['a word that is another stays', '|take the ferry|', 'take a the ferry', '0>0 1>2 2>3', '0>0 1>2 2>3'],
  ['a word whose neighbour is gone stays', '|take an old the|', 'take the the', '0>0 3>2', '0>0 3>2'],
])('%s', (_, marked, text, chain, wanted) => {
  expect(met(marked, text, chain)).toBe(wanted);
});

test('where none of the quote is left there is no meeting', () => {
  expect(met(' old |harbour| the end.', 'old x the end', '0>0 2>2 3>3')).toBe('');
});

test('the nearest words of the company are told, and the quote’s own at its ends', () => {
  const passage = passageOf(quoteOf(' in the |old harbour town| of Elm.'));
  const index = indexWords('in the old town of Elm');
  const { head, tail, before, after } = meet(passage, [{ ours: 0, theirs: 0 }], index)!;
  expect(shown([head, tail, before!, after!])).toBe('2>2 4>3 1>1 5>4');
});
