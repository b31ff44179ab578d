/** Aliases count in the languages that their pack gives them for. */
import { expect, test } from 'vitest';
import { countsIn } from '../../../core/mention/languages';
import type { LexiconName, LexiconThing } from '../../../core/pack/lexicon';
import { ANY_LANGUAGE } from '../../../core/pack/lexicon-source';
import { marksIn } from './small-lexicon';

type Rule = Pick<LexiconName, 'needs'> & Pick<LexiconThing, 'type'>;

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

test.each<
  [why: string, text: string, languages: string[], language: string, counts: boolean, Partial<Rule>?]
>([
  ['its own language', 'Canada', ['en'], 'en', true],
  ['any language', 'Elm', [ANY_LANGUAGE], 'de', true, { needs: 'context' }],
  ['a script of its own', '中国', ['zh'], 'en', true, { needs: 'context' }],
  ['the same in English and French', 'Canada', ['en', 'fr'], 'de', true],
  ['that, if it needs more', 'Canada', ['en', 'fr'], 'de', false, { needs: 'context' }],
  ['that, if it is an acronym', 'UN', ['en', 'fr'], 'de', false],
  ['English alone', 'North Korea', ['en'], 'de', false],
  ['French alone', 'Corée du Nord', ['fr'], 'de', false],
  ['a person’s whole name', 'Vladimir Putin', ['en'], 'de', true, { type: 'person' }],
  ['a part of it', 'Putin', ['en'], 'de', false, { type: 'person' }],
  ['a person’s own name', 'Vladimir Putin', ['en'], 'fr', true, { type: 'person' }],
  ['another of the person’s', 'V. V. Putin', ['en'], 'fr', false, { type: 'person' }],
  ['a place’s own name', 'Vladimir Putin', ['en'], 'fr', false],
  ['a person’s whole name, in Afrikaans', 'V. V. Putin', ['en'], 'afr', true, { type: 'person' }],
  ['the same in Frisian', 'V. V. Putin', ['en'], 'frr', true, { type: 'person' }],
])('%s: “%s” of %j counts in %s: %s', (_, text, languages, language, counts, rule = {}) => {
  const { type = 'place', needs = 'nothing' } = rule;
  const alias = { text, languages, needs, exact: false, cues: [], not: [], entity: 0 };
  const thing = { id: 'x', type, name: 'Vladimir Putin', cues: [], related: [] };
  expect(countsIn(alias, thing, language)).toBe(counts);
});
