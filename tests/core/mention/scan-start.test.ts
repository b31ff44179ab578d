/** Where the pattern of first words stops; what it passes over is never read. */
import { expect, test } from 'vitest';
import { startsOf } from '../../../core/mention/scan-start';
import { createUnits } from '../../../core/text/units';
import { lexiconOf } from './lexicon-of';

/** The text with a bar at each stop. */
function stopsIn(text: string, names: readonly string[]): string {
  const pattern = startsOf(lexiconOf(names), createUnits())!;
  return text.replace(pattern, '|');
}

test.each<[why: string, names: string[], marked: string]>([
  ['at a short word whole', ['Kim'], 'Kimono and |Kim, |KIM; kin'],
  ['at no small letter for a capital', ['Kim'], 'kim and |Kim'],
  ['at both for a small letter', ['pact'], 'the |pact, the |Pact, a |PACT'],
  ['at four letters of a longer word', ['Seoul'], '|Seoul |Seouvenir Seorita'],
  [
    'where the next word begins like the name’s',
    ['Kim Jong'],
    '|Kim Jong, |KIM-JONG, |Kim (j, Kim Park, Kim',
  ],
  ['at digits', ['24 deals'], '|24 deals, 25 deals, 24 wars'],
  ['at all that follow one letter', ['Kim', 'Korea', 'Kashmir'], '|Kim |Korea Kiew |Kashgar'],
  ['where a word goes on beyond ASCII, and at letters there', ['Séoul'], '|S|éoul |S|é bon Sofia'],
  ['at letters beyond ASCII alone for a name that begins there', ['Élysée'], 'Kim and |Élys|ée, lyse'],
  ['the same in small letters', ['école'], 'the |école, cole'],
  ['where the next word begins beyond ASCII', ['Kim Éva'], '|Kim x, Kimono'],
  ['where a sign follows the first letter', ['O’Neill'], '|O’Neill |O’Brien Ono'],
  ['at any capital with a dot', ['Kim'], 'the |U.|S. and |X. but USA.'],
  ['at no other word without a name', [], 'Kim met |U.|S. envoys'],
])('%s', (_, names, marked) => {
  expect(stopsIn(marked.replaceAll('|', ''), names)).toBe(marked);
});

test('it speaks for 4,096 names and for no more', () => {
  const names = Array.from({ length: 4_097 }, (_, n) => `N${n}`);
  expect(startsOf(lexiconOf(names.slice(1)), createUnits())).toBeDefined();
  expect(startsOf(lexiconOf(names), createUnits())).toBeUndefined();
});
