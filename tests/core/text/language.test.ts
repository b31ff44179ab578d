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
