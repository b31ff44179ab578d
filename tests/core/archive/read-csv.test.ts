/** Tables of quotes, column by column, up to the last sign that is taken. */
import { describe, expect, test } from 'vitest';
import { NOTE_MAX, QUOTE_MAX, TAG_MAX, TAGS_MAX } from '@/core/annotation/annotation';
import { TITLE_MAX } from '@/core/annotation/check';
import { deriveId } from '@/core/archive/derive-id';
import type { Reason } from '@/core/archive/refusal';
import { NOW, read } from './records';

/** A table of one line, each field in quotes. */
const table = (cells: Record<string, string>) =>
  [Object.keys(cells), Object.values(cells)]
    .map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');
const least = { quote: 'a pact', url: 'https://a.example/' };
const firstOf = (cells: Record<string, string>) => read(table({ ...least, ...cells })).records[0]!.annotation;

describe('a line becomes an annotation', () => {
  const source = 'https://a.example/';
  const selector = [{ type: 'TextQuoteSelector', exact: 'a pact', prefix: '', suffix: '' }];

  test('of all its columns', () => {
    const { format, order, records } = read(
      table({
        Quote: 'a pact',
        URL: 'https://a.example/?utm_source=mail',
        Note: 'why',
        Title: 'A story',
        Tags: ' to read ;asia, asia,;',
        Colour: 'green',
        'Created at': '2026-01-02T03:04:05Z',
      }),
    );
    expect([format, order]).toEqual(['csv', 'revision']);
    expect(records).toStrictEqual([
      {
        annotation: {
          id: deriveId('csv', source, 'a pact', 'why'),
          motivation: 'highlighting',
          target: { source, selector },
          body: [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'why' }],
          colour: 'green',
          title: 'A story',
          entities: [],
          tags: ['to read', 'asia'],
          createdAt: '2026-01-02T03:04:05.000Z',
          modifiedAt: '2026-01-02T03:04:05.000Z',
          revision: 1,
        },
        history: [],
      },
    ]);
  });

  test('of a quote and an address alone', () => {
    expect(firstOf({})).toStrictEqual({
      id: deriveId('csv', source, 'a pact', ''),
      motivation: 'highlighting',
      target: { source, selector },
      body: [],
      colour: 'yellow',
      title: '',
      entities: [],
      createdAt: NOW,
      modifiedAt: NOW,
      revision: 1,
    });
  });

  test.each([
    ['an unknown colour', { colour: 'red' }, { colour: 'yellow' }],
    ['a long title, cut', { title: 'x'.repeat(TITLE_MAX + 1) }, { title: 'x'.repeat(TITLE_MAX) }],
    ['a blank date', { created: '  ' }, { createdAt: NOW }],
    ['a day', { created: ' 2026-01-02 ' }, { createdAt: '2026-01-02T00:00:00.000Z' }],
    ['a day of one figure', { created: '2026-1-2 10:00Z' }, { createdAt: '2026-01-02T10:00:00.000Z' }],
  ])('with %s', (_, cells, wanted) => {
    expect(firstOf(cells)).toMatchObject(wanted);
  });

  test('though it holds what JSON begins with', () => {
    expect(firstOf({ quote: '{[' }).target.selector).toMatchObject([{ exact: '{[' }]);
  });

  test('with tags of nothing: with none', () => {
    expect(firstOf({ tags: ' ; ,' })).not.toHaveProperty('tags');
  });
});

test.each<[column: string, taken: string, refused: string, reason: Reason]>([
  ['quote', 'x'.repeat(QUOTE_MAX), 'x'.repeat(QUOTE_MAX + 1), 'too-long'],
  ['quote', ' x', ' ', 'no-quote'],
  ['note', 'x'.repeat(NOTE_MAX), 'x'.repeat(NOTE_MAX + 1), 'too-long'],
  ['tags', 'x'.repeat(TAG_MAX), `a;${'x'.repeat(TAG_MAX + 1)}`, 'too-long'],
  ['tags', [...Array(TAGS_MAX).keys()].join(';'), [...Array(TAGS_MAX + 1).keys()].join(';'), 'too-many'],
  ['created', '2026-01-02', 'on 2026-01-02', 'wrong-value'],
  ['created', '2026-01-02', '1 January 2026', 'wrong-value'],
  ['created', '2026-01-02', '2026-13-02', 'wrong-value'],
])('%s: taken, and no longer taken', (column, taken, refused, reason) => {
  expect(read(table({ ...least, [column]: taken })).refused).toEqual([]);
  const { records, refused: told } = read(table({ ...least, [column]: refused }));
  expect([records, told]).toEqual([[], [{ path: `line 2, ${column}`, reason }]]);
});
