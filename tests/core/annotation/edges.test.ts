import { describe, expect, test } from 'vitest';
import { edgesOf } from '@/core/annotation/edges';
import { meetingOf } from './quotes';

describe('edges', () => {
  /** The quote, between bars in its company, as it stands in the text now. */
  const now = (marked: string, text: string) => {
    const { start, end } = edgesOf(...meetingOf(marked, text));
    return text.slice(start, end);
  };
  test.each<[string, string, string, string]>([
    ['as it was', 'in the |old harbour| of Elm', 'in the old harbour of Elm', 'old harbour'],
    ['its first word another', 'in the |old harbour| of Elm', 'in the new harbour of Elm', 'new harbour'],
    ['its last word another', 'in the |old harbour| of Elm', 'in the old haven of Elm', 'old haven'],
    ['a word put in before', 'in the |old harbour| of Elm', 'in the very old harbour of Elm', 'old harbour'],
    ['a word put in behind', 'in the |old harbour| of Elm', 'in the old harbour town of Elm', 'old harbour'],
    ['its first word gone', 'in the |old harbour| of Elm', 'in the harbour of Elm', 'harbour'],
    ['without company', '|old harbour|', 'an old harbour here', 'old harbour'],
    [
      'without company, its first word another',
      '|old harbour town|',
      'a new harbour town',
      'new harbour town',
    ],
    [
      'without company, its last word another',
      '|old harbour town|',
      'old harbour city and',
      'old harbour city',
    ],
    ['signs before and behind', 'said: |“Old harbour!”| he', 'said: “Old harbour!” he', '“Old harbour!”'],
    ['other signs', 'said: |“Old harbour!”| he', "said: 'Old harbour?' he", "'Old harbour?'"],
    ['fewer signs', 'said: |“Old harbour!”| he', 'said old harbour he', 'old harbour'],
    ['signs that it did not have', 'said |old harbour| he', 'said “old harbour” he', 'old harbour'],
    ['from inside a word', 'the har|bour of| Elm', 'the harbour of Elm', 'bour of'],
    ['to inside a word', 'the |old har|bour of Elm', 'the old harbour of Elm', 'old har'],
    ['inside a word that is short now', 'the harbour|s of| Elm', 'the har of Elm', 'r of'],
    ['a sign with a space behind it', 'said |“ old harbour| he', 'said :“ old harbour” he', '“ old harbour'],
    ['a sign beyond the first plane', 'said |𐄀old harbour| he', 'said 𐄀old harbour he', '𐄀old harbour'],
    [
      'three words and one of the company that became two before',
      ' in the quaint |one two three harbour| of.',
      'in the a b harbour of',
      'a b harbour',
    ],
    [
      'three words and one of the company that became two behind',
      ' x |harbour one two three| quaint of it.',
      'x harbour a b of it',
      'harbour a b',
    ],
    ['cut off by the end of the article', ' the |old harbour town square|', 'the old harbour', 'old harbour'],
    ['to inside a word that is one letter now', ' the |old har|bour.', 'the old h', 'old h'],
    ['at the very end', 'of |Elm|', 'of Elm', 'Elm'],
    ['two words at the edge that became three', 'x |one two three| y', 'x a b c three y', 'b c three'],
  ])('%s', (_, marked, text, wanted) => {
    expect(now(marked, text)).toBe(wanted);
  });
});
