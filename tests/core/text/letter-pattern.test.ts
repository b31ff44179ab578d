/** Patterns of letters: the twin for Latin text matches what the full pattern does. */
import { expect, test } from 'vitest';
import { letterPattern } from '../../../core/text/letter-pattern';

test.each(['L', 'Lu', 'Ll', 'N', 'M'])('every sign is in \\p{%s} or not, as Unicode says', (name) => {
  const pattern = letterPattern(`^[\\p{${name}}]$`);
  const full = new RegExp(`^[\\p{${name}}]$`, 'u');
  const wrong: string[] = [];
  for (let code = 0; code < 0x1_0000; code++) {
    const sign = String.fromCharCode(code);
    if (pattern(sign).test(sign) !== full.test(sign)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('a text with other letters is matched by the full pattern', () => {
  const pattern = letterPattern('[\\p{L}]+', 'g');
  const found = (text: string) => text.match(pattern(text));
  expect(found('Kim, Ким and 金正恩')).toEqual(['Kim', 'Ким', 'and', '金正恩']);
  expect(found('Žižek, 5 × 3')).toEqual(['Žižek']);
});

test('no Latin letter is beyond the first plane', () => {
  const pattern = letterPattern('[\\u{10000}-\\u{10ffff}]');
  expect([...'undefinedM𝐊'].filter((sign) => pattern(sign).test(sign))).toEqual(['𝐊']);
});
