/** The language of a text, and of a page that declares one. */
import { expect, test } from 'vitest';
import { guessLanguage, languageOf } from '../../../core/text/language';
import { LEXICON } from '../mention/small-lexicon';

const { kindsOf } = LEXICON.words();

const TEXTS: readonly (readonly [string, string | undefined])[] = [
  ['The president said that the talks were over and it was time to go.', 'en'],
  ['Le président a dit que les pourparlers sont clos et que la séance est levée.', 'fr'],
  ['Der Präsident sagte, dass die Gespräche nicht vorbei sind und auch nach der Pause gehen.', 'de'],
  ['Президент сказал, что переговоры закончены.', 'ru'],
  ['Президент сказав, що її переговори закінчені.', 'uk'],
  ['대통령은 회담이 끝났다고 말했다.', 'ko'],
  ['大統領は会談が終わったと述べた。', 'ja'],
  ['总统说会谈已经结束。', 'zh'],
  ['The UN, the UN and the UN.', 'en'],
  ['12:30', undefined],
  // Small words: two of a language at least, each counted once, and twice as many as of any other.
  ['which said', 'en'],
  ['which', undefined],
  ['which which which', undefined],
  ['which said sont', 'en'],
  ['which said sont avec', undefined],
  // Scripts: a share of the letters.
  ['김정은 abcdefg', 'ko'],
  ['김정은 abcdefgh', undefined],
  ['The envoys of 김정은 said that they will meet again soon.', 'en'],
  ['', undefined],
];

test.each(TEXTS)('%s', (text, language) => {
  expect(guessLanguage(text, kindsOf)).toBe(language);
});

test('a declared language holds unless the text clearly says otherwise', () => {
  expect(languageOf('Moscou, Pékin et Séoul', kindsOf, 'fr-CA')).toBe('fr');
  expect(languageOf(`${TEXTS[0]?.[0]} `.repeat(2), kindsOf, 'fr')).toBe('en');
  expect(languageOf('Seoul', kindsOf)).toBe('en');
});

test('it takes eight small words to go against what a page declares', () => {
  const words = 'which said that with from have this will';
  expect(languageOf(words, kindsOf, 'fr')).toBe('en');
  expect(languageOf(words.slice(0, -5), kindsOf, 'fr')).toBe('fr');
});

test.each([
  [' FR ', 'fr'],
  ['x-default', 'en'],
  ['fil-PH', 'fil'],
])('a page that declares “%s” is read as %s', (declared, language) => {
  expect(languageOf('Seoul', kindsOf, declared)).toBe(language);
});

test('the first 4,000 units tell', () => {
  const french = ' le les dans est que qui pour par sur il elle ont sont avec';
  expect(guessLanguage('which said '.repeat(400) + french, kindsOf)).toBe('en');
  expect(guessLanguage('which said '.repeat(40) + french, kindsOf)).toBe('fr');
});
