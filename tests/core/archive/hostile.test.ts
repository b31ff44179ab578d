import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkSize } from '@/core/archive/decode';
import type { ImportedFile } from '@/core/archive/import';
import { FILE_MAX_BYTES } from '@/core/archive/limits';
import { REASONS, type Reason, UnreadableFile } from '@/core/archive/refusal';
import { RecordSchema } from '@/core/archive/schema';
import { archiveOf, highlight, read, someRecords } from './records';

type Json = Record<string, unknown>;

const good = archiveOf([highlight(1, { note: 'why?', createdAt: '2025-01-01T00:00:00.000Z' }), highlight(2)]);
const parsed = () => JSON.parse(good) as { first: { items: Json[] } } & Json;
/** The good archive with its first annotation changed. */
function withItem(
  change: (item: Json & { target: Json & { selector: Json[] }; body: Json[] }) => void,
): string {
  const archive = parsed();
  change(archive.first.items[0] as Json & { target: Json & { selector: Json[] }; body: Json[] });
  return JSON.stringify(archive);
}
const withSource = (source: string) => withItem(({ target }) => Object.assign(target, { source }));
const utf16 = (text: string) =>
  new Uint8Array(new Uint16Array([...text].map((one) => one.charCodeAt(0))).buffer);
const bytes = (text: string) => new TextEncoder().encode(text);
const row = (over: Json = {}) => ({
  id: 'abc',
  created: '2024-01-02T03:04:05.123456+00:00',
  updated: '2024-01-02T03:04:05.123456+00:00',
  uri: 'https://news.example/a',
  text: 'a note',
  tags: [],
  document: { title: ['A story'] },
  target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'a pact', prefix: '', suffix: '' }] }],
  ...over,
});
const hypothesis = (over: Json) => JSON.stringify({ export_date: 'x', annotations: [row(over)] });

/** Files of which nothing can be taken. */
const UNREADABLE: [what: string, file: string | Uint8Array, path: string, reason: Reason][] = [
  ['empty', '', 'line 1', 'wrong-columns'],
  ['white space', ' \n ', 'line 1', 'wrong-columns'],
  ['cut off in a string', good.slice(0, 700), expect.stringMatching(/^line \d+/), 'not-json'],
  [
    'cut off between annotations',
    good.slice(0, good.indexOf('},\n      {')),
    expect.stringMatching(/^line \d+/),
    'not-json',
  ],
  ['NaN', good.replace('"revision": 1', '"revision": NaN'), expect.stringMatching(/^line \d+/), 'not-json'],
  ['a comma too many', `${good.trimEnd().slice(0, -1)},}`, expect.stringMatching(/^line \d+/), 'not-json'],
  ['UTF-16', utf16(good), 'file', 'not-utf8'],
  ['UTF-16 with its mark', utf16(`\ufeff${good}`), 'file', 'not-utf8'],
  ['Latin-1', Uint8Array.from(`quote,url\né,x`, (one) => one.charCodeAt(0)), 'file', 'not-utf8'],
  ['overlong UTF-8', new Uint8Array([0x7b, 0xc0, 0xaf, 0x7d]), 'file', 'not-utf8'],
  ['a surrogate in UTF-8', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), 'file', 'not-utf8'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'file', 'not-utf8'],
  ['depth 33', '['.repeat(33) + ']'.repeat(33), 'line 1, column 33', 'too-deep'],
  ['depth 5,000,000', '{"a":'.repeat(5_000_000), 'line 1, column 161', 'too-deep'],
  [
    'deep behind a string of brackets',
    `{"a":"${'['.repeat(50)}\\"","b":${'['.repeat(40)}`,
    expect.stringMatching(/^line 1/),
    'too-deep',
  ],
  ['a bare list', '[]', 'file', 'unknown-format'],
  ['a bare record', '{}', 'file', 'unknown-format'],
  ['somebody else’s collection', '{"type":"FeatureCollection"}', 'file', 'unknown-format'],
  ['no version', '{"type":"AnnotationCollection"}', 'version', 'missing'],
  ['version 0', good.replace('"version": 1', '"version": 0'), 'version', 'wrong-value'],
  ['a newer version', good.replace('"version": 1', '"version": 2'), 'version', 'newer-version'],
  ['no page', '{"type":"AnnotationCollection","version":1}', 'first.items', 'missing'],
  [
    'items as a record',
    '{"type":"AnnotationCollection","version":1,"first":{"items":{}}}',
    'first.items',
    'wrong-value',
  ],
  [
    'a prototype in the head',
    good.replace('"total"', '"__proto__": {"isAdmin": true}, "total"'),
    '__proto__',
    'prototype-key',
  ],
  [
    'a prototype in the page',
    good.replace('"items"', '"constructor": {}, "items"'),
    'first.constructor',
    'prototype-key',
  ],
  [
    'a long string in the head',
    good.replace('"Backstory"', `"${'x'.repeat(65_537)}"`),
    'generator.name',
    'too-long',
  ],
  ['a number beyond all', good.replace('"total": 2', '"total": 1e999'), 'total', 'no-number'],
  ['a web page', '<!doctype html><p>Hello', 'line 1', 'wrong-columns'],
  ['a table without quotes', 'url,note\r\nhttps://a.example/,x', 'line 1', 'wrong-columns'],
  ['a table cut off in a field', 'quote,url\n"a pact,https://a.example/\n', 'line 2, column 1', 'open-quote'],
];

/** Files whose first annotation is refused, and the path and reason of that. */
const ITEM = 'first.items[0]';
const REFUSED: [what: string, file: string, path: string, reason: Reason][] = [
  [
    'no record',
    JSON.stringify({ ...parsed(), first: { items: [7, ...parsed().first.items.slice(1)] } }),
    ITEM,
    'wrong-value',
  ],
  [
    'null',
    JSON.stringify({ ...parsed(), first: { items: [null, parsed().first.items[1]] } }),
    ITEM,
    'wrong-value',
  ],
  [
    'a prototype key',
    good.replace('"id": "urn:uuid', '"__proto__": {"isAdmin": true}, "id": "urn:uuid'),
    `${ITEM}.__proto__`,
    'prototype-key',
  ],
  [
    'a prototype key inside',
    good.replace('"format"', '"constructor": {"prototype": {}}, "format"'),
    `${ITEM}.body[0].constructor`,
    'prototype-key',
  ],
  [
    'a prototype key in escapes',
    good.replace('"format"', '"\\u005f_proto__": {}, "format"'),
    `${ITEM}.body[0].__proto__`,
    'prototype-key',
  ],
  [
    'an unknown key',
    withItem((item) => Object.assign(item, { onclick: 'x' })),
    `${ITEM}.onclick`,
    'unknown-key',
  ],
  ['no id', withItem((item) => delete item.id), `${ITEM}.id`, 'missing'],
  [
    'an id that is a path',
    withItem((item) => Object.assign(item, { id: '../../x' })),
    `${ITEM}.id`,
    'wrong-value',
  ],
  [
    'an id in capitals',
    withItem((item) => Object.assign(item, { id: String(item.id).toUpperCase() })),
    `${ITEM}.id`,
    'wrong-value',
  ],
  [
    'a number for a title',
    withItem((item) => Object.assign(item, { title: 7 })),
    `${ITEM}.title`,
    'wrong-value',
  ],
  [
    'a long title',
    withItem((item) => Object.assign(item, { title: 'x'.repeat(1_001) })),
    `${ITEM}.title`,
    'too-long',
  ],
  [
    'a long note',
    withItem(({ body }) => Object.assign(body[0]!, { value: 'x'.repeat(65_537) })),
    `${ITEM}.body[0].value`,
    'too-long',
  ],
  [
    'a long quote',
    withItem(({ target }) => Object.assign(target.selector[0]!, { exact: 'x'.repeat(20_001) })),
    `${ITEM}.target.selector[0].exact`,
    'too-long',
  ],
  [
    'no quote',
    withItem(({ target }) => Object.assign(target, { selector: [] })),
    `${ITEM}.target.selector`,
    'wrong-value',
  ],
  [
    'an offset before the start',
    withItem(({ target }) => target.selector.push({ type: 'TextPositionSelector', start: -1, end: 4 })),
    `${ITEM}.target.selector[1].start`,
    'wrong-value',
  ],
  [
    'an offset beyond all',
    good.replace(
      '"selector": [',
      '"selector": [{"type": "TextPositionSelector", "start": 1e999, "end": 1e999},',
    ),
    `${ITEM}.target.selector[0].start`,
    'no-number',
  ],
  ['revision 0', withItem((item) => Object.assign(item, { revision: 0 })), `${ITEM}.revision`, 'wrong-value'],
  [
    'revision 1.5',
    withItem((item) => Object.assign(item, { revision: 1.5 })),
    `${ITEM}.revision`,
    'wrong-value',
  ],
  [
    'a day that is not',
    withItem((item) => Object.assign(item, { created: '2026-02-31T00:00:00.000Z' })),
    `${ITEM}.created`,
    'wrong-value',
  ],
  [
    'an unknown colour',
    withItem((item) => Object.assign(item, { colour: 'red;background:url(x)' })),
    `${ITEM}.colour`,
    'wrong-value',
  ],
  [
    'a note in HTML',
    withItem(({ body }) => Object.assign(body[0]!, { format: 'text/html' })),
    `${ITEM}.body[0].format`,
    'wrong-value',
  ],
  ['two notes', withItem(({ body }) => body.push({ ...body[0] })), `${ITEM}.body[1]`, 'wrong-value'],
  [
    'somebody’s entity',
    withItem(({ body }) =>
      body.push({ type: 'SpecificResource', purpose: 'identifying', source: 'javascript:x' }),
    ),
    `${ITEM}.body[1]`,
    'wrong-value',
  ],
  ['a script for an address', withSource('javascript:alert(1)'), `${ITEM}.target.source`, 'no-address'],
  ['a script behind white space', withSource(' JaVaScRiPt:alert(1)'), `${ITEM}.target.source`, 'no-address'],
  [
    'a script behind a tab',
    withSource('java\tscript:alert(1)'),
    `${ITEM}.target.source`,
    'hidden-characters',
  ],
  ['data for an address', withSource('data:text/html,<script>'), `${ITEM}.target.source`, 'no-address'],
  [
    'an extension’s page',
    withSource('chrome-extension://abc/options.html'),
    `${ITEM}.target.source`,
    'no-address',
  ],
  ['no address', withSource('news'), `${ITEM}.target.source`, 'no-address'],
  [
    'an address turned by a bidi override',
    withSource('https://news.example/\u202eelpmaxe'),
    `${ITEM}.target.source`,
    'hidden-characters',
  ],
  [
    'zero width in the host',
    withSource('https://ne\u200bws.example/'),
    `${ITEM}.target.source`,
    'hidden-characters',
  ],
  [
    'half a character in the address',
    withSource('https://news.example/\ud800'),
    `${ITEM}.target.source`,
    'hidden-characters',
  ],
  [
    'a long address',
    withSource(`https://news.example/${'x'.repeat(9_000)}`),
    `${ITEM}.target.source`,
    'too-long',
  ],
  [
    '21 earlier texts',
    withItem((item) =>
      Object.assign(item, {
        history: Array(21).fill({ revision: 1, modified: item.created, colour: 'yellow', note: '' }),
      }),
    ),
    `${ITEM}.history`,
    'too-long',
  ],
  ['a reply', hypothesis({ references: ['x'] }), 'annotations[0].references', 'reply'],
  ['no quote nor title', hypothesis({ target: [{}], document: {} }), 'annotations[0].target', 'no-quote'],
  ['a note that is a record', hypothesis({ text: {} }), 'annotations[0].text', 'wrong-value'],
  ['a tag that is a number', hypothesis({ tags: ['a', 1] }), 'annotations[0].tags[1]', 'wrong-value'],
  ['a PDF by its print', hypothesis({ uri: 'urn:x-pdf:1234' }), 'annotations[0].uri', 'no-address'],
  ['no time', hypothesis({ created: 'yesterday' }), 'annotations[0].created', 'wrong-value'],
  [
    'a prototype in a row',
    hypothesis({}).replace('"text"', '"__proto__":{},"text"'),
    'annotations[0].__proto__',
    'prototype-key',
  ],
  ['a line without quote', 'quote,url\n,https://a.example/', 'line 2, quote', 'no-quote'],
  ['a line with a script', 'quote,url\nx,javascript:alert(1)', 'line 2, url', 'no-address'],
  ['a line behind a field of two lines', 'quote,url,"a\nb"\nx,about:blank', 'line 3, url', 'no-address'],
];

const keysOfPrototype = () =>
  Reflect.ownKeys(Object.prototype).length + Reflect.ownKeys(Array.prototype).length;
const before = keysOfPrototype();

describe('a hostile file', () => {
  test.each(UNREADABLE)('%s: nothing is taken', (_, file, path, reason) => {
    let thrown: unknown;
    try {
      read(file);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UnreadableFile);
    expect((thrown as UnreadableFile).refusal).toEqual({ path, reason });
  });

  test.each(REFUSED)('%s: refused, with path and reason', (_, file, path, reason) => {
    const { records, refused } = read(file);
    expect(refused[0]).toEqual({ path, reason });
    // The others stay.
    expect(records).toHaveLength(file.includes('AnnotationCollection') ? 1 : 0);
    expect(keysOfPrototype()).toBe(before);
    expect(({} as Json).isAdmin).toBeUndefined();
  });

  test('an id that comes twice is taken once', () => {
    const archive = parsed();
    archive.first.items.push({ ...archive.first.items[0]!, title: 'another' });
    const { records, refused } = read(JSON.stringify(archive));
    expect(records).toHaveLength(2);
    expect(refused).toEqual([{ path: 'first.items[2].id', reason: 'same-id' }]);
  });

  test('a file over 50 MiB is refused before it is read', () => {
    expect(() => checkSize(FILE_MAX_BYTES)).not.toThrow();
    expect(() => checkSize(FILE_MAX_BYTES + 1)).toThrow(UnreadableFile);
  });

  test('damaged settings have their defaults and are told', () => {
    const file = good.replace(
      '"total"',
      '"settings": {"dwellMs": -5, "offSites": [7, "a.example"]}, "total"',
    );
    const { settings, refused } = read(file);
    expect(settings).toMatchObject({ dwellMs: 300, offSites: ['a.example'] });
    expect(refused.map(({ path }) => path)).toEqual(['settings.dwellMs', 'settings.offSites[0]']);
  });

  test('a million commas make no million refusals', () => {
    const { refused, refusedCount } = read(`quote,url\n${',\n'.repeat(200_000)}`);
    expect([refused.length, refusedCount]).toEqual([1_000, 200_000]);
  });
});

/** 1,000 in the tests, 20,000 in the soak. */
const RUNS = process.env.SOAK ? 20_000 : 1_000;

/** What a mutation puts in place of a stretch of a file. */
const graft = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\\',
      '\\ud800',
      '\u0000',
      '\ud800',
      '\n',
      '\r\n',
      '\ufeff',
      '1e999',
      'NaN',
      '-0',
    ],
    ...[
      'null',
      'true',
      '"__proto__":{"x":1},',
      '"constructor":',
      'javascript:alert(1)',
      '\u202e',
      '\u200b',
      '=',
    ],
    '['.repeat(100),
    'x'.repeat(70_000),
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const files = fc.oneof(
  someRecords(3).map(archiveOf),
  fc.constant(JSON.stringify({ rows: [row(), row({ id: 'b' })] })),
  fc.constant(
    'quote,url,note\r\n"a ""pact""",https://a.example/,why\r\nb,https://b.example/,"two\nlines"\r\n',
  ),
);
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** A file with stretches of its text replaced. */
const cut = fc
  .tuple(files, fc.array(fc.tuple(share, fc.nat(12), graft), { minLength: 1, maxLength: 4 }))
  .map(([file, cuts]) =>
    cuts.reduce((text, [where, length, put]) => {
      const at = Math.floor(where * text.length);
      return text.slice(0, at) + put + text.slice(at + length);
    }, file),
  );

/** A JSON file that is still JSON, one of its values another. */
const grafted = fc
  .tuple(
    files.filter((file) => file.startsWith('{')),
    share,
    fc.oneof(
      graft,
      fc.constantFrom(null, -1, 1.5, 1e300, true, [], {}, [[]], 'javascript:x', 'x'.repeat(2_000)),
    ),
  )
  .map(([file, where, value]) => {
    const root = JSON.parse(file) as unknown;
    const spots = spotsOf(root);
    const [holder, key] = spots[Math.floor(where * spots.length)] ?? [root as Json, 'type'];
    Object.defineProperty(holder, key, { value, enumerable: true });
    return JSON.stringify(root);
  });

/** Every place in a JSON value that holds another. */
function spotsOf(value: unknown): [Json, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [Json, string][] => [
    [value as Json, key],
    ...spotsOf(inner),
  ]);
}

const mutated = fc.oneof(
  { weight: 4, arbitrary: cut.map(bytes) },
  { weight: 4, arbitrary: grafted.map(bytes) },
  {
    weight: 1,
    arbitrary: fc.tuple(files.map(bytes), share).map(([raw, where]) => raw.slice(0, where * raw.length)),
  },
);

test(`${RUNS} mutated files: no crash, nothing taken that is not whole, every refusal has its place`, () => {
  const seen = { unreadable: 0, refused: 0, taken: 0 };
  fc.assert(
    fc.property(mutated, (raw) => {
      let imported: ImportedFile;
      try {
        imported = read(raw);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFile);
        const { path, reason } = (error as UnreadableFile).refusal;
        expect(path).not.toBe('');
        expect(REASONS).toContain(reason);
        seen.unreadable++;
        return;
      }
      for (const { path, reason } of imported.refused) {
        expect(path).not.toBe('');
        expect(REASONS).toContain(reason);
        seen.refused++;
      }
      for (const record of imported.records) {
        expect(v.safeParse(RecordSchema, record).issues).toBeUndefined();
        seen.taken++;
      }
    }),
    { numRuns: RUNS },
  );
  expect(keysOfPrototype()).toBe(before);
  expect(Math.min(seen.unreadable, seen.refused, seen.taken)).toBeGreaterThan(RUNS / 50);
});
