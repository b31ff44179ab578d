/** How names are put together: what joins their words, acronyms with dots, where words begin and end. */
import { describe, expect, test } from 'vitest';
import { createBoundaries } from '@/core/text/boundary';
import { dottedEnd } from '@/core/text/dotted';
import { BREAK, gapEnd, gapSign, JOINT } from '@/core/text/joint';
import { keepName, signOf } from '@/core/text/name';
import { splitPassages } from '@/core/text/split-passages';
import { createUnits, type Units } from '@/core/text/units';

const units = createUnits();

/** The table of units, with a count of the looks at it. */
function watch(): { watched: Units; looks: () => number } {
  let count = 0;
  const low = new Proxy(units.low, {
    get(target, key) {
      count++;
      return Reflect.get(target, key);
    },
  });
  const of = (unit: number) => {
    count++;
    return units.of(unit);
  };
  return { watched: { low, of }, looks: () => count };
}

describe('a gap', () => {
  test.each<[string, string, number]>([
    ['a space', ' ', JOINT],
    ['a hyphen', '-', JOINT],
    ['a short dash, as between two names', '–', JOINT],
    ['a long dash', '—', BREAK],
    ['spaces', ' \u00a0 ', JOINT],
    ['a line break', '\n', JOINT],
    ['a hyphen at the end of a line', '-\n', JOINT],
    ['a hyphen and a space', '- ', BREAK],
    ['two hyphens', '--', BREAK],
    ['a space and a hyphen', ' - ', BREAK],
    ['a space and a dash', ' – ', BREAK],
    ['a dash and a space', '– ', BREAK],
  ])('%s', (_, gap, sign) => {
    const text = `a${gap}b`;
    expect(gapEnd(text, 1, units)).toBe(1 + gap.length);
    expect(gapSign(text, 1, 1 + gap.length, units)).toBe(sign);
  });
  test('of nothing ends where it begins', () => {
    expect(gapEnd('ab', 1, units)).toBe(1);
    expect(gapEnd('a ', 1, units)).toBe(2);
    expect(gapSign('ab', 1, 1, units)).toBe(BREAK);
  });
});

describe('an acronym with dots', () => {
  test.each<[string, string]>([
    ['U.S. said', 'U.S.'],
    ['U.S said', 'U.S'],
    ['D.P.R.K. said', 'D.P.R.K.'],
    ['D.P.R.K said', 'D.P.R.K'],
    ['U. S. said', 'U. S.'],
    ['J. K. Rowling', 'J. K.'],
    ['U.S.A', 'U.S.A'],
    ['U.Sam', ''],
    ['U. said', ''],
    ['U.s. said', ''],
    ['U. S said', ''],
    ['U. Sam', ''],
    ['U.S.a', 'U.S'],
    ['U. - S.', ''],
    ['U. S. T. x', 'U. S. T.'],
    ['U. S, x', ''],
    ['U. s. x', ''],
    ['U. S.x', ''],
    ['U.-', ''],
  ])('in “%s” is “%s”', (text, acronym) => {
    expect(text.slice(0, dottedEnd(text, 0, units))).toBe(acronym);
  });
});

describe('a name is kept', () => {
  const kept = (text: string) => {
    const out = new Uint16Array(text.length * 3 + 3);
    return String.fromCharCode(...out.subarray(0, keepName(text, out, units)));
  };
  test.each<[string, string]>([
    ['Kim Jong Un', 'Kim Jong Un'],
    ['Kim Jong-un', 'Kim Jong-un'],
    ['Kim  Jong\u00a0Un', 'Kim Jong Un'],
    [' Kim Jong Un ', 'Kim Jong Un'],
    ['“Kim” Jong', 'Kim” Jong'],
    ['U.S. Navy', 'US Navy'],
    ['U. S.', 'US'],
    ['Cold – War', 'Cold—War'],
    ['Cold–War', 'Cold–War'],
    ['Cold—War', 'Cold—War'],
    ['Cold - War', 'Cold—War'],
    ['Kim.', 'Kim'],
    ['K\u0301im', '\u1e30im'],
    ['Ｋim', 'Kim'],
    ['', ''],
    ['…', ''],
    ['Kim 2', 'Kim 2'],
    [' Kim', 'Kim'],
    ['-Kim', 'Kim'],
    ['Cold- War', 'Cold—War'],
    ['The U.S. Navy', 'The US Navy'],
    ['XU.S.', 'XU.S'],
    ['MaC', 'MaC'],
    ['MaC.', 'MaC'],
    ['e.B.', 'e.B'],
    ['金U.S.', '金US'],
    ['Łódź Kraków', 'Łódź Kraków'],
    ['Tōkyō', 'Tōkyō'],
    ['Ḥamās', 'Ḥamās'],
    ['Владимир  Путин', 'Владимир Путин'],
    ['김정은 위원장', '김정은 위원장'],
  ])('“%s” as “%s”', (text, name) => expect(kept(text)).toBe(name));

  test('with one look at each unit, as nearly all are', () => {
    const name = 'Kim Jong-ƀx';
    const { watched, looks } = watch();
    expect(keepName(name, new Uint16Array(name.length * 3), watched)).toBe(name.length);
    expect(looks()).toBe(name.length);
  });
});

test.each<[unit: string, sign: string]>([
  ['K', 'K'],
  ['é', 'é'],
  ['金', '金'],
  ['-', ' '],
  ['–', ' '],
  ['\u00a0', ' '],
  ['’', "'"],
  ['—', '—'],
])('the sign of “%s” is “%s”', (unit, sign) => {
  expect(String.fromCharCode(signOf(unit.charCodeAt(0), units))).toBe(sign);
});

describe('passages', () => {
  test.each<[string, string, [number, string][]]>([
    ['none', '', []],
    ['one', 'a\nb', [[0, 'a\nb']]],
    [
      'two',
      'a\n\nb',
      [
        [0, 'a'],
        [3, 'b'],
      ],
    ],
    ['behind blanks', '\n\na', [[2, 'a']]],
    ['before blanks', 'a\n\n', [[0, 'a']]],
    [
      'with spaces in the blank line',
      'a\n \t\n  b',
      [
        [0, 'a'],
        [7, 'b'],
      ],
    ],
    [
      'of Windows',
      'a\r\n\r\nb',
      [
        [0, 'a'],
        [5, 'b'],
      ],
    ],
    [
      'many blanks',
      'a\n\n\n\nb',
      [
        [0, 'a'],
        [5, 'b'],
      ],
    ],
  ])('%s', (_, text, wanted) => {
    expect(splitPassages(text).map(({ start, text: of }) => [start, of])).toEqual(wanted);
  });
});

describe('where a name stands alone', () => {
  const { starts, ends } = createBoundaries(units, () => /(?:은|는|이)(?![가-힣])/y);
  test.each<[string, boolean]>([
    ['|Kim', true],
    [' |Kim', true],
    ['x|Kim', false],
    ['1|Kim', false],
    ['“|Kim', true],
    ['-|Kim', true],
    ['@|Kim', false],
    ['https://a.example/|Kim', false],
    ['www.a.example/?q=|Kim', false],
    ['a.example/|Kim', false],
    ['a.example:80/|Kim', false],
    ['and/|Kim', true],
    ['said https://x |Kim', true],
    ['#|Kim', true],
    ['金|Kim', true],
    ['習|近', true],
    ['in 北京|大学学生 today', true],
    ['in 北|京大学学生 today', false],
    [`${'said so. '.repeat(9)}北京大|学学生`, false],
    ['https://a.example,|Kim', true],
    [`https://a.example/|Kim ${'and so on '.repeat(40)}`, false],
  ])('%s begins: %s', (marked, may) => {
    expect(starts(marked.replace('|', ''), marked.indexOf('|'))).toBe(may);
  });
  test.each<[string, boolean]>([
    ['Kim|', true],
    ['Kim| said', true],
    ['Kim|s', false],
    ['Kim|2', false],
    ['Kim|’s', true],
    ['Kim|@news.example', false],
    ['Kim|.example', false],
    ['Kim|. He', true],
    ['Kim|.', true],
    ['김정은|은 말했다', true],
    ['김정은|은행', false],
    ['김정은|a', true],
    ['Kim|은', true],
    ['Kim| @news', true],
    ['in 北京|大学学生', true],
    ['in 北|京大学学生', false],
    [`${'said so. '.repeat(9)}北京大|学`, false],
  ])('%s ends: %s', (marked, may) => {
    expect(ends(marked.replace('|', ''), marked.indexOf('|'))).toBe(may);
  });
  test('a run without spaces is looked at for 64 units on each side', () => {
    const { watched, looks } = watch();
    createBoundaries(watched, () => /$/y).starts('金'.repeat(1_000), 500);
    expect(looks()).toBe(2 + 64 + 64);
  });
});
