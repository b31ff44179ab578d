import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOnly, type Piece, wordDiff } from '@/core/annotation/word-diff';

const shown = (pieces: readonly Piece[]) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

test.each([
  ['the same', 'two men met', 'two men met', 'two men met'],
  ['another space is no change', 'two  men\nmet', 'two men met', 'two men met'],
  ['a word swapped', 'two men met', 'two women met', 'two [-men -]{+women +}met'],
  ['a word put in', 'two men met', 'two old men met', 'two {+old +}men met'],
  ['a word taken out', 'two old men met', 'two men met', 'two [-old -]men met'],
  ['a sign', 'they met.', 'they met!', 'they met[-.-]{+!+}'],
  ['several words swapped in one place', 'a b c d', 'a x y d', 'a [-b c -]{+x y +}d'],
  ['at both ends', 'one two three', 'zero two four', '[-one -]{+zero +}two [-three-]{+four+}'],
  ['everything', 'one two', 'three', '[-one two-]{+three+}'],
  ['nothing left', 'one', '', '[-one-]'],
])('%s', (_, before, after, pieces) => expect(shown(wordDiff(before, after))).toBe(pieces));

test('both texts are in it, word for word', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'pact', '.', 'don’t'), { maxLength: 12 });
  const without = (pieces: readonly Piece[], kind: Piece['kind']) =>
    pieces
      .filter((piece) => piece.kind !== kind)
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, '');
  fc.assert(
    fc.property(words, words, (one, other) => {
      const pieces = wordDiff(one.join(' '), other.join(' '));
      expect(without(pieces, 'new')).toBe(one.join(''));
      expect(without(pieces, 'gone')).toBe(other.join(''));
    }),
    { numRuns: 500 },
  );
});

test('two long texts are told apart without a wait', () => {
  const text = (by: number) => Array.from({ length: 3_500 }, (_, n) => `w${(n * by) % 97}`).join(' ');
  const start = performance.now();
  expect(wordDiff(text(3), text(5)).length).toBeGreaterThan(1);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('of long quotes the changes are shown, with a few words around', () => {
  const quote = 'a b c d e f g h i j k l m n o p q r s t u v w x y z';
  expect(shown(changesOnly(wordDiff(quote, quote.replace('m', 'M').replace('z', 'Z'))))).toBe(
    '… h i j k l [-m -]{+M +}n o p q r … u v w x y [-z-]{+Z+}',
  );
});
