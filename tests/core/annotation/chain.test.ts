import { describe, expect, test } from 'vitest';
import { chains } from '@/core/annotation/chain';
import { indexWords } from '@/core/annotation/word-index';
import { wordsOf } from '@/core/annotation/words-of';
import { shown } from './quotes';

const found = (passage: string, text: string, most = 5) =>
  chains(wordsOf(passage).forms, indexWords(text), most).map(shown);
const x = (count: number) => 'x '.repeat(count);

describe('chains', () => {
  test.each<[string, string, string, string[]]>([
    ['words in a row', 'a b c', 'z a b c z', ['0>1 1>2 2>3']],
    ['a word that came in', 'a b c', 'a b z c', ['0>0 1>1 2>3']],
    ['a word that went', 'a b c', 'z a c', ['0>1 2>2']],
    ['words in another order', 'a b', 'b a', ['1>0', '0>1']],
    ['the nearer of two', 'a b', 'a z z a b', ['0>3 1>4', '0>0']],
    ['two places, the fuller first', 'a b c', 'a b z z z a b c', ['0>5 1>6 2>7', '0>0 1>1']],
    ['a rare word weighs more', 'a b', 'b a a a', ['1>0', '0>1', '0>2', '0>3']],
    ['no word', 'a b', 'x y', []],
    ['nothing at all', '', 'x y', []],
    ['160 words between', 'a b', `a ${x(160)}b`, ['0>0 1>161']],
    ['161 words between', 'a b', `a ${x(161)}b`, ['0>0', '1>162']],
    ['161 where one of ours went', 'a c b', `a ${x(161)}b`, ['0>0 2>162']],
  ])('%s', (_, passage, text, wanted) => {
    expect(found(passage, text)).toEqual(wanted);
  });

  test('no more than are asked for', () => {
    expect(found('a', 'a a a a', 2)).toHaveLength(2);
    expect(found('a', 'a a a a', 0)).toEqual([]);
  });

  test('a branch of a heavier chain is no place of its own', () => {
    // The second b continues the same a.
    expect(found('a b', 'a b b')).toEqual(['0>0 1>1']);
  });

  test('the votes of common words are left out where there are too many', () => {
    const text = `needle ${'the '.repeat(1_199)}`;
    expect(found('needle the', `${text}`, 1)).toEqual(['0>0 1>1']);
    expect(found('needle the', `${text}the`, 1)).toEqual(['0>0']);
    expect(found('the', 'the '.repeat(1_300), 1)).toHaveLength(1);
  });
});
