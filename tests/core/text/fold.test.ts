import { describe, expect, it, test } from 'vitest';
import { firstComplex, fold } from '../../../core/text/fold';
import { createUnits, describeUnit, LOW } from '../../../core/text/units';
import { chance } from '../mention/random';

/** Texts of the property: a moment's worth, or twice what SOAK says. */
const TEXTS = 2 * Number(process.env.SOAK ?? 2_000);

const units = createUnits();

describe('folded text', () => {
  it.each([
    ['Pu\u00adtin', 'Putin', [0, 1, 3, 4, 5]],
    ['e\u0301t', 'ét', [0, 2]],
    ['e\u00ad\u0301t', 'ét', [0, 3]],
    ['\ufb01n', 'fin', [0, 0, 1]],
    ['Ｋim', 'Kim', [0, 1, 2]],
    ['ﾌﾟ', 'プ', [0]],
    ['\u1100\u1161\u11a8', '각', [0]],
    ['\ud835\udc0a', 'K', [0]],
    ['\ufeff', '', []],
    ['\u0301', '\u0301', [0]],
    ['😀\ud800', '😀\ud800', [0, 1, 2]],
    ['a\u00ad', 'a', [0]],
    ['\u00ad\u0301', '\u0301', [1]],
  ])('of %j is %j', (text, plain, starts) => {
    const folded = fold(text, units);
    expect(folded.text).toBe(plain);
    expect([...folded.starts]).toEqual(starts);
  });

  it(`maps every unit back, over ${TEXTS} texts`, { timeout: 600_000 }, () => {
    const random = chance(7);
    const pieces = [
      'a',
      'K',
      'é',
      '\u0301',
      '\u0308',
      '\u00ad',
      '\u200b',
      '\ufb03',
      'Ｋ',
      '가',
      '\u1161',
      '\u1100',
      'ﾌ',
      'ﾟ',
      '😀',
      '\ud835',
      '\udc0a',
      ' ',
      '金',
    ];
    for (let n = 0; n < TEXTS; n++) {
      const text = Array.from({ length: random.below(20) }, () => random.pick(pieces)).join('');
      const { text: plain, starts, ends } = fold(text, units);
      expect(starts.length).toBe(plain.length);
      for (let at = 0; at < plain.length; at++) {
        const [start, end] = [starts[at]!, ends[at]!];
        // Spans are whole, in order and do not overlap unless one cluster became several units.
        const isSame = at > 0 && start === starts[at - 1] && end === ends[at - 1];
        if (!(start < end && end <= text.length && (at === 0 || isSame || start >= ends[at - 1]!))) {
          expect.fail(`${JSON.stringify(text)} at ${at}: ${start} to ${end}`);
        }
        // What a span holds folds to the unit that came of it.
        if (!fold(text.slice(start, end), units).text.includes(plain[at]!))
          expect.fail(`${JSON.stringify(text)} at ${at}`);
      }
      expect(fold(plain, units).text.normalize('NFC')).toBe(plain.normalize('NFC'));
    }
  });
});

test.each<[text: string, from: number, at: number]>([
  ['', 0, 0],
  ['Kim ƀ 金', 0, 7],
  ['Ki\u00adm', 0, 2],
  ['\u00adKi\u00adm', 1, 3],
  ['Ｋim', 0, 0],
])('the first unit of %j from %d on that is not plain is at %d', (text, from, at) => {
  expect(firstComplex(text, units, from)).toBe(at);
});

describe('the table of units', () => {
  it('tells in Latin what the rules tell', () => {
    for (let unit = 0; unit < LOW; unit++) {
      const char = String.fromCharCode(unit);
      const isWord = /[\p{L}\p{M}\p{Nd}\p{Nl}_]/u.test(char);
      expect((describeUnit(unit) & 0x1_0000) !== 0, char).toBe(isWord);
      expect((describeUnit(unit) & 0x20_0000) !== 0, char).toBe(/\s/.test(char));
      if (isWord) expect(describeUnit(unit) & 0xffff, char).toBe(char.toLowerCase().charCodeAt(0));
    }
  });
});
