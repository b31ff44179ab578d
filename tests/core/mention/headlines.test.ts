/** What stands beside a bare name in a headline, whose capitals hide a given name, a surname and a verb alike. */
import { expect, test } from 'vitest';
import { marksIn } from './small-lexicon';

test.each<[what: string, text: string]>([
  ['the end of the line', 'PYONGYANG AWAITS KIM'],
  ['a small word', 'IN PYONGYANG KIM WILL TALK'],
  ['a pair by a comma', 'PUTIN, KIM TALK IN MOSCOW'],
  ['one by “and”', 'PUTIN AND KIM TALK IN MOSCOW'],
  ['one by a hyphen', 'PUTIN-KIM TALK IN MOSCOW'],
  ['one that begins the line', 'XI, KIM TALK IN PYONGYANG'],
  ['what a sentence says of somebody else', 'For Kim China is near, and so is Pyongyang.'],
])('%s leaves the bare name one: %s', (_, text) => {
  expect(marksIn([text]).some((mark) => mark.endsWith('=kim-jong-un'))).toBe(true);
});

test.each<[what: string, text: string]>([
  ['what may be a surname', 'PYONGYANG AWAITS KIM KARDASHIAN'],
  ['also where a comma stands further off', 'IN PYONGYANG, SO KIM KARDASHIAN SINGS'],
])('%s makes it a given name: %s', (_, text) => {
  expect(marksIn([text])).toEqual([]);
});

test('two small words after an introduced name are no given name', () => {
  expect(marksIn(['Kim Jong Un spoke.', 'KIM TO GO TO MOSCOW'])).toEqual([
    'Kim Jong Un=kim-jong-un',
    'KIM=kim-jong-un',
    'MOSCOW=moscow',
  ]);
});
