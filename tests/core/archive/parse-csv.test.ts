import { describe, expect, test } from 'vitest';
import { parseCsv, separatorOf } from '@/core/archive/parse-csv';

describe('the lines of a table', () => {
  test.each<[what: string, text: string, lines: [line: number, ...fields: string[]][]]>([
    [
      'a mark before them',
      '\ufeff"a",b\nc,d',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\nc,d\r\n',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'CR alone',
      'a,b\rc,d',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'one field',
      'a\nb',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'empty ones',
      'a,b\n\n\nc,d\n',
      [
        [1, 'a', 'b'],
        [4, 'c', 'd'],
      ],
    ],
    [
      'of commas alone',
      'a,b\n,\nc,d',
      [
        [1, 'a', 'b'],
        [2, '', ''],
        [3, 'c', 'd'],
      ],
    ],
    [
      'a break in a field',
      'a,"b\n\nc"\nd,e',
      [
        [1, 'a', 'b\n\nc'],
        [4, 'd', 'e'],
      ],
    ],
    ['doubled quotes', '"a ""b"" c","""",d', [[1, 'a "b" c', '"', 'd']]],
    [
      'spaces behind quotes',
      '"a"  ,"b" \nc,d',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
  ])('%s', (_, text, lines) => {
    const read = [...parseCsv(text)];
    expect(read.map(({ line, fields }) => [line, ...fields])).toEqual(lines);
    expect(read.at(-1)!.end).toBe(text.length);
  });
});

test.each([
  ['ab;', ';'],
  ['a;b;c,d\n,,,,', ';'],
  ['a\tb', '\t'],
  ['a;b,c', ','],
  ['a', ','],
])('%j is parted by %j', (text, separator) => {
  expect(separatorOf(text)).toBe(separator);
});
