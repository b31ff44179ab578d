import { expect, test } from 'vitest';
import type { LookUpResult } from '@/core/look-up/look-up';
import { chosenOf, escapeXml, queryOf, suggestionsOf } from '@/core/look-up/suggest';

const kim: LookUpResult = {
  entity: 'kim',
  type: 'person',
  name: 'Kim Jong Un',
  description: 'Leader of "North" Korea & <marshal>',
};
const state: LookUpResult = { entity: 'state', type: 'place', name: 'Georgia', description: 'A US state' };
const country: LookUpResult = {
  ...state,
  entity: 'country',
  description: 'A country',
  matched: 'Sakartvelo',
};

test('a line says the name and what it is, and as XML with all markup escaped', () => {
  expect(suggestionsOf([kim], false, 'Your own')).toEqual([
    { content: 'Kim Jong Un', description: 'Kim Jong Un — Leader of "North" Korea & <marshal>' },
  ]);
  expect(suggestionsOf([kim], true, 'Your own')[0]?.description).toBe(
    '<match>Kim Jong Un</match><dim> — Leader of &#34;North&#34; Korea &#38; &#60;marshal&#62;</dim>',
  );
});

test('of two with one name each is chosen by its own line', () => {
  const results = [state, country];
  const lines = suggestionsOf(results, false, 'Your own');
  expect(lines.map(({ description }) => description)).toEqual([
    'Georgia — A US state',
    'Georgia (Sakartvelo) — A country',
  ]);
  for (const [at, { content }] of lines.entries()) {
    expect(queryOf(content)).toBe('Georgia');
    expect(chosenOf(content, results, 'Your own')).toBe(results[at]);
  }
});

test('of two with one name and one description, the line says whose each is', () => {
  const mine: LookUpResult = { ...state, entity: 'own/1', origin: 'own' };
  const results = [mine, { ...state, entity: 'atlas/georgia', origin: { pack: 'Atlas' } }];
  const lines = suggestionsOf(results, false, 'Your own');
  expect(lines.map(({ description }) => description)).toEqual([
    'Georgia — A US state · Your own',
    'Georgia — A US state · Atlas',
  ]);
  for (const [at, { content }] of lines.entries())
    expect(chosenOf(content, results, 'Your own')).toBe(results[at]);
});

test('Enter without a choice opens the best, and nothing where nothing is known', () => {
  expect(chosenOf('geor', [country, state], 'Your own')).toBe(country);
  expect(chosenOf('zzz', [], 'Your own')).toBeUndefined();
  expect(queryOf(' geor ')).toBe('geor');
});

test('there are no more lines than the bar shows', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ ...kim, entity: `e${at}`, name: `N${at}` }));
  expect(suggestionsOf(many, true, 'Your own')).toHaveLength(6);
});

test.each([
  ['a\u0000b\u0008c', 'abc'],
  ['half \ud83d a character', 'half \ufffd a character'],
  ['😀 <b>', '😀 &#60;b&#62;'],
])('%j is safe in XML', (text, escaped) => expect(escapeXml(text)).toBe(escaped));
