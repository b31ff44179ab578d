import { describe, expect, test } from 'vitest';
import { noteOf, quoteOf } from '@/core/archive/archive';
import { deriveId } from '@/core/archive/derive-id';
import { planMerge } from '@/core/archive/merge';
import { read } from './records';

const row = {
  id: 'PdYzQmGEEe6',
  created: '2024-01-02T03:04:05.123456+00:00',
  updated: '2024-02-02T03:04:05.123456+00:00',
  user: 'acct:reader@hypothes.is',
  uri: 'https://news.example/a?utm_source=mail',
  text: 'a **note**',
  tags: ['asia', ' asia ', 'to read'],
  group: '__world__',
  permissions: { read: ['group:__world__'] },
  target: [
    {
      source: 'https://news.example/a',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/p[1]',
          startOffset: 0,
          endContainer: '/p[1]',
          endOffset: 6,
        },
        { type: 'TextPositionSelector', start: 120, end: 126 },
        { type: 'TextQuoteSelector', exact: 'a pact', prefix: 'signed ', suffix: ' today' },
      ],
    },
  ],
  document: { title: ['A story'] },
};

describe('Hypothesis', () => {
  test.each([
    ['what the search of its API answers', { total: 1, rows: [row] }],
    [
      'what its client exports',
      { export_date: '2026-01-01', export_userid: 'r', client_version: '1', annotations: [row] },
    ],
  ])('%s', (_, file) => {
    const { format, order, records, refused } = read(JSON.stringify(file));
    expect([format, order, refused]).toEqual(['hypothesis', 'clock', []]);
    expect(records[0]!.annotation).toEqual({
      id: deriveId('hypothesis', row.id),
      motivation: 'highlighting',
      target: {
        source: 'https://news.example/a',
        selector: [
          { type: 'TextQuoteSelector', exact: 'a pact', prefix: 'signed ', suffix: ' today' },
          { type: 'TextPositionSelector', start: 120, end: 126 },
          { type: 'CssSelector', value: 'html>body:nth-of-type(1)>p:nth-of-type(1)' },
        ],
      },
      body: [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'a **note**' }],
      colour: 'yellow',
      title: 'A story',
      entities: [],
      tags: ['asia', 'to read'],
      createdAt: '2024-01-02T03:04:05.123Z',
      modifiedAt: '2024-02-02T03:04:05.123Z',
      revision: 1,
    });
  });

  test('a note on a whole page stands at its title', () => {
    const { records } = read(JSON.stringify({ rows: [{ ...row, target: [{ source: row.uri }] }] }));
    expect(quoteOf(records[0]!.annotation)).toBe('A story');
  });

  test('an edit made there since the last import comes along', () => {
    const first = read(JSON.stringify({ rows: [row] }));
    const edited = { ...row, text: 'edited', updated: '2025-01-01T00:00:00+00:00' };
    const second = read(JSON.stringify({ rows: [edited] }));
    const stored = first.records.map(({ annotation }) => annotation);
    const plan = planMerge({ annotations: stored, deleted: new Map() }, second.records, second.order);
    expect(plan.puts.map(noteOf)).toEqual(['edited']);
    expect(plan.history[0]!.texts[0]!.note).toBe('a **note**');
    const again = planMerge({ annotations: plan.puts, deleted: new Map() }, second.records, second.order);
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 1 });
  });
});

describe('a table', () => {
  test.each([
    ['plain', 'quote,url,note\na pact,https://news.example/a,why'],
    ['CRLF, mark, quotes', '\ufeff"quote","url","note"\r\n"a pact","https://news.example/a","why"\r\n'],
    ['semicolons', 'Quote;URL;Note\na pact;https://news.example/a;why\n'],
    ['tabs', 'quote\turl\tnote\na pact\thttps://news.example/a\twhy'],
    ['other names, other order', 'Note,Source,Highlight\nwhy,https://news.example/a,a pact'],
    ['French', 'Citation;Adresse;Remarque\na pact;https://news.example/a;why'],
    ['more columns, empty lines', 'id,quote,url,x,note\n\n7,a pact,https://news.example/a,,why\n\n'],
  ])('%s', (_, file) => {
    const { records, refused } = read(file);
    expect(refused).toEqual([]);
    const [{ annotation } = expect.fail('nothing was read')] = records;
    expect([quoteOf(annotation), annotation.target.source, noteOf(annotation)]).toEqual([
      ...['a pact', 'https://news.example/a', 'why'],
    ]);
  });

  test('the same line twice is one annotation', () => {
    const { records, refused } = read('quote,url\na,https://a.example/\na,https://a.example/\n');
    expect([records.length, refused]).toEqual([1, []]);
  });
});

test('ids made from content do not collide, and are UUIDs of version 8', () => {
  const ids = new Set(
    Array.from({ length: 100_000 }, (_, n) => deriveId('csv', `https://a.example/${n}`, 'q')),
  );
  expect(ids.size).toBe(100_000);
  for (const id of [...ids].slice(0, 100))
    expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
});
