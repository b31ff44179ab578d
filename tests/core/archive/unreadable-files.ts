import { expect } from 'vitest';
import type { Reason } from '@/core/archive/refusal';
import { good, utf16 } from './hostile-pieces';

/** Files of which nothing can be taken. */
export const UNREADABLE: [what: string, file: string | Uint8Array, path: string, reason: Reason][] = [
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
