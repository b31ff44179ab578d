/** What the table answers of a beginning, and that the text's own letters decide. */
import { describe, expect, it, test } from 'vitest';
import type { Candidate } from '../../../core/mention/mention';
import { scan } from '../../../core/mention/scan';
import { ENDS, GOES_ON } from '../../../core/mention/scan-crowd';
import { createMatcher } from '../../../core/mention/scan-match';
import { BASIS, join, NO_GAP, PRIME } from '../../../core/pack/lexicon-hash';
import { createBoundaries } from '../../../core/text/boundary';
import { createUnits } from '../../../core/text/units';
import { lexiconOf } from './lexicon-of';

const SPACE = 0x20;
const hashOf = (words: string) =>
  words.split(' ').reduce((hash, word, n) => {
    const letters = Array.from(word, (sign) => sign.charCodeAt(0));
    const own = letters.reduce((sum, unit) => Math.imul(sum ^ unit, PRIME), BASIS);
    return join(hash, n === 0 ? NO_GAP : SPACE, own);
  }, 0);

describe('a look', () => {
  const lexicon = lexiconOf(['Kim', 'Kim Jong Un', 'Korea']);
  const units = createUnits();
  const matcher = createMatcher(
    lexicon,
    units,
    createBoundaries(units, () => /$/y),
  );
  const found: Candidate[] = [];
  it.each([
    ['kim', GOES_ON | ENDS],
    ['kim jong', GOES_ON],
    ['kim jong un', ENDS],
    ['korea', ENDS],
    ['jong', 0],
  ])('at “%s” answers %d', (beginning, answer) => {
    expect(matcher.look(hashOf(beginning), '', 0, 0, 0, 0, found)).toBe(answer);
    expect(found).toEqual([]);
  });
  it('at anything else answers nothing', () => {
    for (let n = 0; n < 1_000; n++) expect(matcher.look(hashOf(`x${n}`), '', 0, 0, 0, 0, found)).toBe(0);
  });
});

// Found by meeting in the middle: all of their letters' hash is the name's.
test.each([
  ['Chongjin', 'Cuxiimlk'],
  ['Kim', 'Kimusihdiv'],
])('“%s” is not seen in a word with its hash: %s', (name, word) => {
  expect(hashOf(word.toLowerCase())).toBe(hashOf(name.toLowerCase()));
  // A longer name makes room for all letters of the word; that at the end keeps the pattern of first words out.
  expect(scan(`${word} ${name} ж`, lexiconOf([name, 'Harbourmasters']))).toEqual([
    { start: word.length + 1, end: word.length + 1 + name.length, alias: 0 },
  ]);
});

test('a name of any length is found', () => {
  for (let length = 1; length <= 70; length++) {
    const name = `K${'imonoxyz'.repeat(9).slice(1, length)}`;
    expect(scan(`to ${name}`, lexiconOf([name])), name).toEqual([{ start: 3, end: 3 + length, alias: 0 }]);
  }
});

test('every name of a lexicon is found, wherever it lies in the table', () => {
  for (let size = 1; size <= 60; size++) {
    const names = Array.from({ length: size }, (_, n) => `N${size}x${n}`);
    expect(scan(names.join(', '), lexiconOf(names)).map(({ alias }) => alias)).toEqual(
      names.map((_, n) => n),
    );
  }
});
