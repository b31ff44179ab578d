/** The words beside a place in a text, the shape of a line, the blocks of a text. */
import { expect, test } from 'vitest';
import { lineShape } from '../../../core/text/line-shape';
import { splitPassages } from '../../../core/text/split-passages';
import { beginsSentence, isPossessive, plain, possessiveAt, wordsIn } from '../../../core/text/words';
import { LEXICON } from '../mention/small-lexicon';

const words = (text: string) => wordsIn(text, LEXICON.words().kindsOf);

test.each([
  ['said Kye-sang Kim', 'Kye-sang'],
  ['said Mr. Kim', 'Mr.'],
  ['Robert E. Kim', 'E.'],
  ['It ended. Kim', undefined],
  ['the U.S. Kim', 'U.S.'],
  ['Korea’s Kim', 'Korea’s'],
  ['said, Kim', undefined],
  ['(Kim', undefined],
  ['Séoul Kim', 'Séoul'],
  ['de l’Université Kim', 'Université'],
  ["de l'École Kim", 'École'],
  ['Conan O’Brien Kim', 'O’Brien'],
  ["Banque d'Kim", "d'"],
  ['Aujourd’Kim', undefined],
])('the word before the name in “%s”', (text, word) => {
  expect(words(text).before(text.length - 3)?.word).toBe(word);
});

test.each([
  ['Kim Kye-sang said', 'Kye-sang'],
  ['Kim, who', undefined],
  ['Kim\nwho', 'who'],
  ['Kim', undefined],
])('the word after the name in “%s”', (text, word) => {
  expect(words(text).after(3)?.word).toBe(word);
});

test('a word begins behind the article that lost its vowel, and a particle is a word of its own', () => {
  expect(words('de l’Université Kim').before(16)).toMatchObject({ start: 5, end: 15, newline: false });
  expect(words("Banque d'Kim").before(9)).toMatchObject({ start: 7, end: 9, newline: false });
});

test.each([
  ['Korea’s', true],
  ["KOREA'S", true],
  ['allies’', true],
  ['O’Brien', false],
  ['d’x', false],
  ['Koreas', false],
])('“%s” owns: %s', (word, owns) => {
  expect(isPossessive(word)).toBe(owns);
});

test.each([
  ["L'École", 'l’école'],
  ['Mr.', 'mr'],
  ['U.S', 'u.s'],
])('“%s” is plainly “%s”', (word, low) => {
  expect(plain(word)).toBe(low);
});

test('possessives, also as some corpora set them', () => {
  expect(
    ['Kim’s', "Kim's", "Kim 's", 'Kim’', 'Kims', 'Kim’seyo'].map((text) => possessiveAt(text, 3)),
  ).toEqual([true, true, true, true, false, false]);
});

test('where a sentence begins', () => {
  expect(beginsSentence('It ended. “Air', 11)).toBe(true);
  expect(beginsSentence('It ended, Air', 10)).toBe(false);
  expect(beginsSentence('Air', 0)).toBe(true);
});

test.each([
  ['PUTIN, KIM SIGN DEFENCE PACT', 'caps'],
  ['Russia Attacks Ukraine Grid as Winter Sets In', 'title'],
  ['Russia attacks the grid of Ukraine as winter sets in', 'sentence'],
  ['SEOUL, June 20 (Reuters) - South Korea said on Thursday it would wait', 'sentence'],
] as const)('the shape of “%s” is %s', (line, shape) => {
  expect(lineShape(line)).toBe(shape);
});

test('a blank line parts passages, a line break does not', () => {
  expect(splitPassages('One\ntwo\n\n  Three\r\n \r\nFour')).toEqual([
    { text: 'One\ntwo', start: 0 },
    { text: 'Three', start: 11 },
    { text: 'Four', start: 21 },
  ]);
});
