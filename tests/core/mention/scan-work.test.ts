/** What the scanner asks its tables, counted: prose is passed over, each word is read once, and a step of a crowd is remembered. */
import { expect, test } from 'vitest';
import { createScanner } from '../../../core/mention/scan';
import type { Lexicon } from '../../../core/pack/lexicon';
import { lexiconOf } from './lexicon-of';

type Table = 'starts' | 'firsts' | 'slots';

/** The lexicon, with a count of what is read of a table. */
function counted(lexicon: Lexicon, table: Table): { lexicon: Lexicon; reads: () => number } {
  let count = 0;
  const spied = new Proxy(lexicon.sections[table], {
    get(target, key) {
      if (typeof key === 'string' && /^\d/.test(key)) count++;
      return Reflect.get(target, key);
    },
  });
  return {
    lexicon: { ...lexicon, sections: { ...lexicon.sections, [table]: spied } },
    reads: () => {
      const before = count;
      count = 0;
      return before;
    },
  };
}

/** How often a table is asked for a text by a scanner that has met its letters, with more text before where it is to be warm. */
function readsFor(names: readonly string[], text: string, table: Table, before = text): number {
  const { lexicon, reads } = counted(lexiconOf(names), table);
  const scanner = createScanner(lexicon);
  scanner.scan(before);
  reads();
  scanner.scan(text);
  return reads();
}

/** A letter that the pattern of first words does not speak for: the text is read by the table of units. */
const FAR = ' ж';

test.each<[why: string, names: string[], text: string, words: number]>([
  [
    'passes over small letters where names have capitals',
    ['Kim'],
    'the war and the king '.repeat(9) + FAR,
    0,
  ],
  ['passes over words that begin no name', ['kim'], 'the war and the king '.repeat(9) + FAR, 9],
  ['begins nothing within a word', ['kim'], 'akimkimkim '.repeat(9) + FAR, 0],
  ['reads a word once', ['Kim'], 'Kim met Kim', 2],
  ['reads on no further than a name is under way', ['Kim Jong Un'], 'Kim Jong met Park and Kim J said so', 5],
  ['stops at no word that only begins with the letter', ['Kim'], 'Kind King Kit Kim Kid', 1],
  ['stops at no letter beyond ASCII within a word', ['Kim'], 'café là Kim été naïveté', 1],
  ['stops at no capital behind such a letter', ['Kim'], 'éKim áKim ÖKim', 1],
])('%s', (_, names, text, words) => {
  expect(readsFor(names, text, 'starts')).toBe(words);
});

test('reads by its table of units when that is warm', () => {
  const text = 'Kind King Kit Kim Kid';
  expect(readsFor(['Kim'], text, 'starts', ' '.repeat(399_999))).toBe(1);
  expect(readsFor(['Kim'], text, 'starts', ' '.repeat(400_000))).toBe(5);
});

test('asks of first words only those that begin like one, and the table only for first words', () => {
  expect(readsFor(['Kim Jong Un'], `Kim xx${FAR}`, 'firsts')).toBe(1);
  expect(readsFor(['Kim'], 'Kip Kid Kit Kin Kir Kia Kio '.repeat(9) + FAR, 'slots')).toBeLessThan(9);
});

test('asks for each name of a crowd once', () => {
  const name = `${'A '.repeat(20)}B`;
  expect(readsFor([name], 'A '.repeat(2_000), 'slots', '')).toBeLessThan(1_000);
});
