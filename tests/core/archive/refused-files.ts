import type { Reason } from '@/core/archive/refusal';
import { hypothesis, withSource } from './hostile-pieces';
import { ANNOTATIONS } from './refused-annotations';

/** A file whose first annotation is refused, and the path and reason of that. */
export type Refused = [what: string, file: string, path: string, reason: Reason];

const SOURCE = 'first.items[0].target.source';
/** Archives whose first annotation is refused for its address. */
const ADDRESSES: Refused[] = [
  ['a script for an address', withSource('javascript:alert(1)'), SOURCE, 'no-address'],
  ['a script behind white space', withSource(' JaVaScRiPt:alert(1)'), SOURCE, 'no-address'],
  ['a script behind a tab', withSource('java\tscript:alert(1)'), SOURCE, 'hidden-characters'],
  ['data for an address', withSource('data:text/html,<script>'), SOURCE, 'no-address'],
  ['an extension’s page', withSource('chrome-extension://abc/options.html'), SOURCE, 'no-address'],
  ['no address', withSource('news'), SOURCE, 'no-address'],
  [
    'an address turned by a bidi override',
    withSource('https://news.example/\u202eelpmaxe'),
    SOURCE,
    'hidden-characters',
  ],
  ['zero width in the host', withSource('https://ne\u200bws.example/'), SOURCE, 'hidden-characters'],
  ['half a character in the address', withSource('https://news.example/\ud800'), SOURCE, 'hidden-characters'],
  ['a long address', withSource(`https://news.example/${'x'.repeat(9_000)}`), SOURCE, 'too-long'],
  ['a blob for an address', withSource('blob:https://news.example/x'), SOURCE, 'no-address'],
  ['the source of a page', withSource('view-source:https://a.example/'), SOURCE, 'no-address'],
  ['a soft hyphen in the host', withSource('https://ne\u00adws.example/'), SOURCE, 'hidden-characters'],
  ['an isolate in the path', withSource('https://news.example/\u2066a\u2069'), SOURCE, 'hidden-characters'],
  [
    'a letter of the invisible alphabet',
    withSource('https://news.example/\u{e0041}'),
    SOURCE,
    'hidden-characters',
  ],
];

/** Files of other tools, and tables. */
const FOREIGN: Refused[] = [
  ['tags that are a text', hypothesis({ tags: 'a' }), 'annotations[0].tags', 'wrong-value'],
  ['a row without an id', hypothesis({ id: undefined }), 'annotations[0].id', 'missing'],
  ['a row without an address', hypothesis({ uri: undefined }), 'annotations[0].uri', 'missing'],
  ['a row with a script', hypothesis({ uri: 'javascript:alert(1)' }), 'annotations[0].uri', 'no-address'],
  [
    'a row with a turned address',
    hypothesis({ uri: 'https://a.example/\u202ex' }),
    'annotations[0].uri',
    'hidden-characters',
  ],
  ['a row changed at no time', hypothesis({ updated: 7 }), 'annotations[0].updated', 'wrong-value'],
  ['a row with a long note', hypothesis({ text: 'x'.repeat(70_000) }), 'annotations[0].text', 'too-long'],
  [
    'a line of a long quote',
    `quote,url\n${'x'.repeat(20_001)},https://a.example/`,
    'line 2, quote',
    'too-long',
  ],
  [
    'a line of many tags',
    `quote,url,tags\nx,https://a.example/,${Array.from({ length: 99 }, (_, n) => n).join(';')}`,
    'line 2, tags',
    'too-many',
  ],
  ['a line of no day', 'quote,url,date\nx,https://a.example/,soon', 'line 2, created', 'wrong-value'],
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

export const REFUSED: Refused[] = [...ANNOTATIONS, ...ADDRESSES, ...FOREIGN];
