import { describe, expect, test } from 'vitest';
import { align } from '@/core/annotation/align';
import { chains } from '@/core/annotation/chain';
import { indexWords } from '@/core/annotation/word-index';
import { wordsOf } from '@/core/annotation/words-of';

describe('align', () => {
  const aligned = (passage: string, text: string) => {
    const forms = wordsOf(passage).forms;
    const index = indexWords(text);
    const [chain] = chains(forms, index, 1);
    return align(forms, chain!, index).map(
      ({ ours, theirs, alike }) => `${ours}>${theirs}${alike === 1 ? '' : `~${alike.toFixed(2)}`}`,
    );
  };
  test.each<[string, string, string, string[]]>([
    ['as it is', 'one two three', 'one two three', ['0>0', '1>1', '2>2']],
    ['a slip between', 'one second three', 'one secound three', ['0>0', '1>1~0.86', '2>2']],
    ['a slip at the start', 'second two three', 'secound two three', ['0>0~0.86', '1>1', '2>2']],
    ['a slip at the end', 'one two second', 'one two secound', ['0>0', '1>1', '2>2~0.86']],
    ['another word between', 'one two three', 'one nine three', ['0>0', '2>2']],
    [
      'a slip six words before',
      'second two three',
      'secound a b c d e f two three',
      ['0>0~0.86', '1>7', '2>8'],
    ],
    ['a slip seven words before', 'second two three', 'secound a b c d e f g two three', ['1>8', '2>9']],
    ['a slip six words behind', 'one two second', 'one two a b c d e f secound', ['0>0', '1>1', '2>8~0.86']],
    ['a slip seven words behind', 'one two second', 'one two a b c d e f g secound', ['0>0', '1>1']],
    ['the nearer of two slips', 'one two second', 'one two secound secound', ['0>0', '1>1', '2>2~0.86']],
    [
      'the nearer of two slips before',
      'second two three',
      'secound secound two three',
      ['0>1~0.86', '1>2', '2>3'],
    ],
  ])('%s', (_, passage, text, wanted) => {
    expect(aligned(passage, text)).toEqual(wanted);
  });

  test('a stretch over forty words is not looked through', () => {
    const words = (count: number) => Array.from({ length: count }, (_, n) => `w${n}w`).join(' ');
    const others = (count: number) => Array.from({ length: count }, (_, n) => `v${n}v`).join(' ');
    const slips = (count: number) =>
      aligned(`one ${words(count)} second two`, `one ${others(count)} secound two`);
    expect(slips(39)).toContain('40>40~0.86');
    expect(slips(40)).not.toContain('41>41~0.86');
  });
});
