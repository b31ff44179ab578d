import { good, type Json, parsed, withItem, withItems } from './hostile-pieces';
import type { Refused } from './refused-files';

const ITEM = 'first.items[0]';
/** Archives whose first annotation is refused for what it is. */
export const ANNOTATIONS: Refused[] = [
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
  [
    'a note on an entity that points at a page',
    withItem((item) => Object.assign(item, { motivation: 'commenting' })),
    `${ITEM}.target.selector`,
    'wrong-value',
  ],
  [
    'a highlight that points at an entity',
    withItem(({ target }) => Object.assign(target, { source: 'urn:backstory:entity:kim-jong-un' })),
    `${ITEM}.target.source`,
    'no-address',
  ],
  [
    'no quote',
    withItem(({ target }) => Object.assign(target, { selector: [] })),
    `${ITEM}.target.selector`,
    'wrong-value',
  ],
  [
    'a note on an entity that points at no entity',
    withItem((item) =>
      Object.assign(item, { motivation: 'commenting', target: { ...item.target, selector: [] } }),
    ),
    `${ITEM}.target.source`,
    'wrong-value',
  ],
  [
    'a note on an entity that points at a script',
    withItem((item) =>
      Object.assign(item, { motivation: 'commenting', target: { source: 'javascript:x', selector: [] } }),
    ),
    `${ITEM}.target.source`,
    'no-address',
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
  [
    'a prototype key in the target',
    good.replace('"source"', '"prototype": {}, "source"'),
    `${ITEM}.target.prototype`,
    'prototype-key',
  ],
  [
    'a prototype key in a selector',
    good.replace('"exact"', '"__proto__": null, "exact"'),
    `${ITEM}.target.selector[0].__proto__`,
    'prototype-key',
  ],
  ['a list for an annotation', withItems([[]]), `${ITEM}.id`, 'missing'],
  ['a text for an annotation', withItems(['urn:uuid']), ITEM, 'wrong-value'],
  ['another type', withItem((item) => Object.assign(item, { type: 'Note' })), `${ITEM}.type`, 'wrong-value'],
  [
    'another motivation',
    withItem((item) => Object.assign(item, { motivation: 'moderating' })),
    `${ITEM}.motivation`,
    'wrong-value',
  ],
  ['no body', withItem((item) => delete (item as Json).body), `${ITEM}.body`, 'missing'],
  [
    'a body that is a text',
    withItem((item) => Object.assign(item, { body: 'x' })),
    `${ITEM}.body`,
    'wrong-value',
  ],
  [
    'a body for nothing',
    withItem(({ body }) => body.push({ type: 'TextualBody', purpose: 'bookmarking', value: 'x' })),
    `${ITEM}.body[1].purpose`,
    'wrong-value',
  ],
  [
    'a handler in a note',
    withItem(({ body }) => Object.assign(body[0]!, { onload: 'alert(1)' })),
    `${ITEM}.body[0].onload`,
    'unknown-key',
  ],
  [
    'an empty tag',
    withItem(({ body }) => body.push({ type: 'TextualBody', purpose: 'tagging', value: '' })),
    `${ITEM}.body[1].value`,
    'wrong-value',
  ],
  [
    'a long tag',
    withItem(({ body }) => body.push({ type: 'TextualBody', purpose: 'tagging', value: 'x'.repeat(9_999) })),
    `${ITEM}.body[1].value`,
    'too-long',
  ],
  [
    'two quotes',
    withItem(({ target }) => target.selector.push({ ...target.selector[0] })),
    `${ITEM}.target.selector`,
    'wrong-value',
  ],
  [
    'an empty quote',
    withItem(({ target }) => Object.assign(target.selector[0]!, { exact: '' })),
    `${ITEM}.target.selector[0].exact`,
    'wrong-value',
  ],
  [
    'a selector by path',
    withItem(({ target }) => target.selector.push({ type: 'XPathSelector', value: '//script' })),
    `${ITEM}.target.selector[1].type`,
    'wrong-value',
  ],
  [
    'an end before its start',
    withItem(({ target }) => target.selector.push({ type: 'TextPositionSelector', start: 9, end: 4 })),
    `${ITEM}.target.selector[1]`,
    'wrong-value',
  ],
  [
    'a long context',
    withItem(({ target }) => Object.assign(target.selector[0]!, { prefix: 'x'.repeat(9_999) })),
    `${ITEM}.target.selector[0].prefix`,
    'too-long',
  ],
  [
    'a revision beyond all',
    withItem((item) => Object.assign(item, { revision: 1e15 })),
    `${ITEM}.revision`,
    'wrong-value',
  ],
  [
    'a time in another form',
    withItem((item) => Object.assign(item, { modified: '1 January 2026' })),
    `${ITEM}.modified`,
    'wrong-value',
  ],
  [
    'a time after the end of time',
    withItem((item) => Object.assign(item, { created: '+300000-01-01T00:00:00.000Z' })),
    `${ITEM}.created`,
    'wrong-value',
  ],
  [
    'no earlier texts, said so',
    withItem((item) => Object.assign(item, { history: [] })),
    `${ITEM}.history`,
    'wrong-value',
  ],
];
