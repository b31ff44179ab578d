/** Aliases count in the languages that their pack gives them for. */
import { expect, test } from 'vitest';
import { marksIn } from './small-lexicon';

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['fr', 'La Corée du Nord et le Canada ont un accord.', ['Corée du Nord=north-korea', 'Canada=canada']],
  ['fr', 'UN ACCORD EST SIGNÉ', []],
  ['fr', 'China est le titre du film.', []],
  ['fr', 'Vladimir Putin, en anglais dans le texte.', ['Vladimir Putin=vladimir-putin']],
  ['de', 'Vladimir Putin flog nach Canada.', ['Vladimir Putin=vladimir-putin', 'Canada=canada']],
  ['de', 'Die UN tagt in China.', []],
  ['de', 'Die EHT kam. Elm hat eine ferry.', ['EHT=elm-trust', 'Elm=elm-trust']],
  ['ko', '김정은 위원장이 연설했다.', ['김정은=kim-jong-un']],
  ['en', 'The banner read 中国.', ['中国=china']],
  ['zh', '中国银行公布业绩。', []],
];

test.each(CASES)('%s: %s', (language, text, marks) => {
  expect(marksIn([text], language)).toEqual(marks);
});
