/** What a file may hold, up to the last bracket and sign. */
import { describe, expect, test } from 'vitest';
import { checkDepth } from '@/core/archive/depth';
import { inspect } from '@/core/archive/inspect';
import { DEPTH_MAX, STRING_MAX } from '@/core/archive/limits';
import { faultPlace } from '@/core/archive/read-file';
import { placeOf, UnreadableFile } from '@/core/archive/refusal';

const deep = (open: string, close: string, levels = DEPTH_MAX) => open.repeat(levels) + close.repeat(levels);

describe('how deep a text nests', () => {
  const refusalOf = (text: string) => {
    try {
      return [...checkDepth(text)];
    } catch (error) {
      return (error as UnreadableFile).refusal;
    }
  };
  test.each([
    ['lists, as deep as may be', deep('[', ']')],
    ['records, as deep as may be', deep('{', '}')],
    ['many beside each other', `[${'[],{},'.repeat(100)}7]`],
    ['brackets in strings', `["${'['.repeat(99)}","${'{'.repeat(99)}"]`],
    ['brackets behind a quote in a string', `["\\"${'['.repeat(99)}"]`],
    ['brackets behind a slash and a quote in a string', `["\\\\\\"${'['.repeat(99)}"]`],
    ['brackets in a string that never ends', `["${'['.repeat(99)}`],
    ['as deep as may be behind strings', `["a","",${deep('[', ']', DEPTH_MAX - 1)}]`],
  ])('%s: taken', (_, text) => {
    expect(refusalOf(text)).toEqual([]);
  });

  test.each([
    ['lists', deep('[', ']', DEPTH_MAX + 1), 33],
    ['records', deep('{', '}', DEPTH_MAX + 1), 33],
    ['lists in records', deep('{[', ']}', 17), 33],
    ['behind a string that ends in a slash', `["\\\\",${deep('[', ']')}]`, 38],
    ['behind a string of quotes', `["\\"\\"",${deep('[', ']')}]`, 40],
  ])('%s too deep: refused, with the place', (_, text, column) => {
    expect(refusalOf(text)).toEqual({ path: `line 1, column ${column}`, reason: 'too-deep' });
  });

  test('a long text is read with pauses', () => {
    expect(refusalOf(' '.repeat(2_500_000))).toEqual([1_000_000, 2_000_000]);
  });
});

describe('what a JSON value holds', () => {
  const long = 'x'.repeat(STRING_MAX);
  test.each([7, true, null, long, [long], { [long]: 1 }, { a: [{ b: 'c' }] }])('%#: taken', (value) => {
    expect(inspect(value, [])).toBeNull();
  });

  test.each<[value: unknown, path: string, reason: string]>([
    [`${long}x`, 'root', 'too-long'],
    [{ a: ['', `${long}x`] }, 'root.a[1]', 'too-long'],
    [{ [`${long}x`]: 1 }, `root.${'x'.repeat(80)}`, 'too-long'],
    [{ a: Number.POSITIVE_INFINITY }, 'root.a', 'no-number'],
    [{ a: { prototype: 1 } }, 'root.a.prototype', 'prototype-key'],
  ])('%#: refused', (value, path, reason) => {
    expect(inspect(value, ['root'])).toEqual({ path, reason });
  });
});

test.each([
  [0, 'line 1, column 1'],
  [1, 'line 1, column 2'],
  [2, 'line 1, column 3'],
  [3, 'line 2, column 1'],
  [4, 'line 3, column 1'],
  [6, 'line 3, column 3'],
])('offset %i stands at %s', (offset, place) => {
  expect(placeOf('ab\n\ncd', offset)).toBe(place);
});

test.each([
  ['Chromium', 'SyntaxError: Unexpected token } in JSON at position 12', 'line 3, column 2'],
  ['Chromium, later', 'Expected "," in JSON at position 12 (line 3 column 2)', 'line 3, column 2'],
  ['Firefox', 'JSON.parse: expected value at line 12 column 34 of the JSON data', 'line 12, column 34'],
  ['a text cut off', 'SyntaxError: Unexpected end of JSON input', 'line 3, column 4'],
])('where %s says that it is no JSON', (_, message, place) => {
  expect(faultPlace('{"a":\n1234\n}}}', message)).toBe(place);
});

test('an unreadable file says why', () => {
  const error = new UnreadableFile({ path: 'line 3', reason: 'not-json' });
  expect(String(error)).toBe('UnreadableFile: line 3: not-json');
});
