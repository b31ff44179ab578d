/** Files by hand that say they are packs, and how each is refused. Those that break one rule of the format are in ../check.test.ts. */
import { PACK_DEPTH_MAX, PIECE_MAX } from '@/core/pack/stream/limits';
import { examplePack } from '../example-pack';

// biome-ignore lint/suspicious/noExplicitAny: a file breaks a pack in ways that its type forbids
type Broken = any;

const good = JSON.stringify(examplePack());
/** The good file with one thing in it changed. */
function file(change: (pack: Broken) => void): string {
  const pack: Broken = examplePack();
  change(pack);
  return JSON.stringify(pack);
}
/** The good file with a piece of its text changed; throws where the piece is not in it. */
function text(piece: string, put: string): string {
  if (!good.includes(piece)) throw new Error(`no ${piece} in the good pack`);
  return good.replace(piece, () => put);
}

const ADA = 'entities[0]';
const HIDDEN = 'the text holds a control or invisible character';
const HALF = 'the text holds half a surrogate pair';
const HTML = 'the text holds HTML';
const UNKNOWN = 'this key is unknown';

/** What a stranger may put into a text, and why it is no text. */
const TEXTS: [what: string, text: string, reason: string][] = [
  ['a right-to-left override', 'Ada \u202eeoR', HIDDEN],
  ['a left-to-right embedding', 'Ada \u202aRoe', HIDDEN],
  ['a bidi isolate', 'Ada \u2066Roe\u2069', HIDDEN],
  ['an Arabic letter mark', 'Ada \u061cRoe', HIDDEN],
  ['a zero width space', 'A\u200bda', HIDDEN],
  ['a word joiner', 'A\u2060da', HIDDEN],
  ['a soft hyphen', 'A\u00adda', HIDDEN],
  ['a byte order mark', '\ufeffAda', HIDDEN],
  ['letters of the invisible alphabet', 'Ada\u{e0041}', HIDDEN],
  ['an annotation mark', 'Ada\ufff9x', HIDDEN],
  ['a line break', 'Ada\nRoe', HIDDEN],
  ['a line separator', 'Ada\u2028Roe', HIDDEN],
  ['a zero', 'Ada\u0000', HIDDEN],
  ['an escape', 'Ada\u001b[31m', HIDDEN],
  ['the first half of a character', 'Ada \ud83d!', HALF],
  ['the second half of a character', 'Ada \ude00!', HALF],
  ['halves in the wrong order', 'Ada \ude00\ud83d', HALF],
  ['a script', 'Ada <script>alert(1)</script>', HTML],
  ['a handler', '<img src=x onerror=alert(1)>', HTML],
  ['the end of a style', '</style><b>Ada</b>', HTML],
  ['a comment', 'Ada <!-- x -->', HTML],
  ['a reference', 'Ada &lt;b&gt;', HTML],
];

/** Files that are refused, and the first line of why. */
export const HOSTILE: [what: string, file: string, told: string][] = [
  ...TEXTS.map(([what, put, reason]): [string, string, string] => [
    `${what} in a name`,
    file((pack) => {
      pack.entities[0].name.en = put;
    }),
    `line 1, ${ADA}.name.en: ${reason}`,
  ]),
  [
    'a prototype key in the head',
    text('"format":1', '"__proto__":{"isAdmin":true},"format":1'),
    `line 1, __proto__: ${UNKNOWN}`,
  ],
  [
    'a constructor in the head',
    text('"format":1', '"constructor":{"prototype":{"isAdmin":true}},"format":1'),
    `line 1, constructor: ${UNKNOWN}`,
  ],
  [
    'a prototype key in an entity',
    text('"id":"ada-roe"', '"__proto__":{"isAdmin":true},"id":"ada-roe"'),
    `line 1, ${ADA}.__proto__: ${UNKNOWN}`,
  ],
  [
    'a prototype key in escapes',
    text('"id":"ada-roe"', '"\\u005f_proto__":{},"id":"ada-roe"'),
    `line 1, ${ADA}.__proto__: ${UNKNOWN}`,
  ],
  [
    'a prototype key in a text',
    text('"name":{', '"name":{"__proto__":{"toString":1},'),
    `line 1, ${ADA}.name.__proto__: ${UNKNOWN}`,
  ],
  [
    'a prototype key in an article',
    text('"date":{', '"date":{"__proto__":{},'),
    `line 1, articles[0].date.__proto__: ${UNKNOWN}`,
  ],
  ['a text where the entity should be', file((pack) => pack.entities.push('ada')), 'line 1, entities[2]: '],
  ['null where the entity should be', file((pack) => pack.entities.push(null)), 'line 1, entities[2]: '],
  ['a list where the entity should be', file((pack) => pack.entities.push([])), 'line 1, entities[2]'],
  ['a record of entities', text('"entities":[', '"entities":{"0":['), 'line 1'],
  ['entities that are a text', '{"format":1,"articles":[],"entities":"x"}', 'line 1'],
  ['NaN', text('"format":1', '"format":NaN'), 'line 1, format: this is no JSON'],
  ['Infinity', text('"lat":46.5', '"lat":Infinity'), 'line 1, entities[1]: this is no JSON'],
  ['a number beyond all', text('"lat":46.5', '"lat":1e999'), 'line 1, entities[1].coordinates.lat: '],
  ['a hexadecimal number', text('"format":1', '"format":0x1'), 'line 1, format: this is no JSON'],
  ['a comment', text('"format":1', '/* x */"format":1'), 'line 1: a key in quotes is missing here'],
  ['a comma too many', text('"format":1,', '"format":1,,'), 'line 1: a key in quotes is missing here'],
  ['a comma at the end', text('],"entities"', ',],"entities"'), 'line 1: a value is missing here'],
  ['keys in single quotes', text('"format"', "'format'"), 'line 1: a key in quotes is missing here'],
  ['a raw line break in a text', text('Mayor of', 'Mayor\nof'), 'line 1, entities[0]: this is no JSON'],
  ['a broken escape', text('Mayor of', 'Mayor \\x of'), 'line 1, entities[0]: this is no JSON'],
  ['a half escape', text('Mayor of', 'Mayor \\u00 of'), 'line 1, entities[0]: this is no JSON'],
  ['cut off in a text', good.slice(0, good.indexOf('Mayor')), 'line 1: the file ends in the middle'],
  ['cut off between entities', good.slice(0, good.indexOf('{"id":"port-elm"')), 'line 1: the file ends in'],
  ['cut off in a key', good.slice(0, good.indexOf('"entities"') + 4), 'line 1: the file ends in the middle'],
  ['a byte order mark twice', `\ufeff${good}`, 'line 1: this is no pack'],
  ['JSON lines', `${good}\n${good}`, 'line 2: something stands behind the pack'],
  [
    'deep in an entity',
    text('"facts":[', `"facts":${'['.repeat(PACK_DEPTH_MAX)}`),
    `line 1: nested deeper than ${PACK_DEPTH_MAX} levels`,
  ],
  ['five million brackets', '{"a":'.repeat(1_000_000), `line 1: nested deeper than ${PACK_DEPTH_MAX} levels`],
  ['a text that never ends', `{"id":"${'x'.repeat(PIECE_MAX + 2)}`, 'line 1: a text never ends'],
  [
    'an entity over the limit',
    text('"facts":[', `"facts":[${'0,'.repeat(PIECE_MAX / 2)}`),
    `line 1: one part is over ${PIECE_MAX} characters`,
  ],
  [
    'the same entity twice',
    file((pack) => pack.entities.push(pack.entities[1])),
    'line 1, entities[2].id: the id "port-elm" is used already',
  ],
  [
    'the same article twice',
    file((pack) => pack.articles.push(pack.articles[0])),
    'line 1, articles[2].id: the id "harbour-gazette" is used already',
  ],
  ...['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'blob:https://a.example/x'].map(
    (url): [string, string, string] => [
      `${url} for an address`,
      file((pack) => {
        pack.articles[0].url = url;
      }),
      'line 1, articles[0].url: ',
    ],
  ),
  ...[
    'https://gazette.invalid/\u202egpj.exe',
    'https://ga\u200bzette.invalid/',
    'https://gazette.invalid/\ud800',
  ].map((url): [string, string, string] => [
    `${escape(url)} for an address`,
    file((pack) => {
      pack.articles[0].url = url;
    }),
    `line 1, articles[0].url: an address holds no hidden character`,
  ]),
  [
    'a reader in an address',
    file((pack) => {
      pack.articles[0].url = 'https://gazette.invalid@evil.example/';
    }),
    'line 1, articles[0].url: an address names no reader',
  ],
  [
    'a long address',
    file((pack) => {
      pack.articles[0].url = `https://gazette.invalid/${'x'.repeat(9_000)}`;
    }),
    'line 1, articles[0].url: an address has at most ',
  ],
  ['an id that is a path', text('"id":"bridge"', '"id":"../own"'), 'line 1, id: an id is kebab-case'],
  ['an id of a prototype', text('"id":"bridge"', '"id":"__proto__"'), 'line 1, id: an id is kebab-case'],
  [
    'a script in a drawing',
    file((pack) => {
      pack.entities[1].map = { land: 'M0 0"/><script>', borders: '', x: 1, y: 1 };
    }),
    'line 1, entities[1].map.land: SVG path data holds moves, lines and numbers only',
  ],
];
