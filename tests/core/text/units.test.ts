/** What each unit is to detection, at the edges of every script that is told apart. */
import { expect, test } from 'vitest';
import {
  COMPLEX,
  createUnits,
  DASH,
  describeUnit,
  FOLDED,
  HANGUL,
  HYPHEN,
  IDEOGRAPH,
  KATAKANA,
  SPACE,
  UPPER,
  WORD,
} from '../../../core/text/units';

const code = (sign: string) => sign.charCodeAt(0);

test.each<[what: string, units: string, flags: number]>([
  ['small letters', 'azßàöøÿ\u0101\u017fаяёñα', WORD],
  ['capitals', 'AZÀÖØÞ\u0100АЯЁΑ', WORD | UPPER],
  ['letters without case', 'ªºא', WORD],
  ['digits and the underscore', '09_٣', WORD],
  ['Hiragana', '\u3041\u309f', IDEOGRAPH],
  ['signs of repetition and nought', '\u3005\u3007', IDEOGRAPH],
  ['Han', '\u3400\u4e00\u9fff', IDEOGRAPH],
  ['Katakana', '\u30a1\u30ff\u31f0\u31ff', KATAKANA],
  ['letters beside those of Japan', '\u3106\u31a0\ua000', WORD],
  ['Hangul', '\uac00\ud7a3', HANGUL],
  ['spaces', ' \t\r\n\u00a0\u2003\u202f\u3000', SPACE],
  ['hyphens', '-\u00b7\u2010\u2013\u2212\u30fb', HYPHEN],
  ['dashes', '\u2014\u2015\ufe58', DASH],
  ['marks that compose', '\u0301\u3099', COMPLEX | WORD],
  ['invisible ones', '\u00ad\u200b\u2060\ufeff', COMPLEX],
  ['letters of full width', '\uff21\uff41', COMPLEX],
  ['letters with another normal form', '\u212b\u0958', COMPLEX],
  ['punctuation', '.,@[`{/:¡×÷\u201c\u2026\u3001', 0],
])('%s: %j', (_, units, flags) => {
  const table = createUnits();
  for (const unit of Array.from(units, code)) {
    expect([unit, describeUnit(unit) & ~FOLDED]).toEqual([unit, flags]);
    expect(table.of(unit)).toBe(describeUnit(unit));
  }
});

test.each([
  ['AÀĀАЯΑ', 'aàāаяα'],
  ['aàāаяα', 'aàāаяα'],
  ['ς', 'σ'],
  ["'`´‘’′ʹ", "'''''''"],
  ['-·‐–・', '     '],
  ['\t\u00a0\u2003', '   '],
  ['—―', '—―'],
  ['.”', '.”'],
])('%j is compared as %j', (units, folded) => {
  expect(String.fromCharCode(...Array.from(units, (sign) => describeUnit(code(sign)) & FOLDED))).toBe(folded);
});

test('a table adds its mark to every unit, and knows nothing behind the end of a text', () => {
  const MARK = 0x200_0000;
  const { low, of } = createUnits((entry) => entry | MARK);
  for (const unit of Array.from('aé\u017f\u0180\u0250金가\ud800\ue000', code))
    expect(of(unit) & MARK).toBe(MARK);
  expect(low[code('a')]).toBe(of(code('a')));
  expect(createUnits().of(Number.NaN)).toBe(0);
});
