/** Annotations of Hypothesis, field by field: what is taken of them, and up to where. */
import { describe, expect, test } from 'vitest';
import { QUOTE_MAX, TAG_MAX, TAGS_MAX } from '@/core/annotation/annotation';
import { CONTEXT_MAX, TITLE_MAX } from '@/core/annotation/check';
import type { Reason } from '@/core/archive/refusal';
import { hypothesis, type Json, row } from './hostile-pieces';
import { read } from './records';

const list = (...annotations: unknown[]) => JSON.stringify({ annotations });
const firstOf = (over: Json) => read(hypothesis(over)).records[0]!.annotation;
/** A target whose quote is this, and another selector. */
const target = (quote: Json, ...others: Json[]) => ({
  target: [{ selector: [...others, { type: 'TextQuoteSelector', ...quote }] }],
});

test.each<[what: string, over: Json, path: string, reason: Reason]>([
  ['an empty id', { id: '' }, 'id', 'wrong-value'],
  ['a number for an id', { id: 7 }, 'id', 'wrong-value'],
  ['51 tags', { tags: Array(TAGS_MAX + 1).fill('a') }, 'tags', 'wrong-value'],
  ['a long tag', { tags: ['a', 'x'.repeat(TAG_MAX + 1)] }, 'tags[1]', 'wrong-value'],
  ['a number for an address', { uri: 7 }, 'uri', 'wrong-value'],
  ['no time', { created: undefined }, 'created', 'missing'],
  ['a list for a time', { created: ['2024-01-02T03:04:05Z'] }, 'created', 'wrong-value'],
  ['a day for a time', { created: '2024-01-02' }, 'created', 'wrong-value'],
  ['a long quote', target({ exact: 'x'.repeat(QUOTE_MAX + 1) }), 'target', 'too-long'],
  ['a quote of nothing', target({ exact: '' }), 'target', 'no-quote'],
  ['a number for a quote', target({ exact: 7 }), 'target', 'no-quote'],
  ['a blank title for a quote', { target: [], document: { title: '  ' } }, 'target', 'no-quote'],
])('%s: refused', (_, over, path, reason) => {
  expect(read(hypothesis(over))).toMatchObject({
    records: [],
    refused: [{ path: `annotations[0].${path}`, reason }],
  });
});

test.each([7, null, ['a'], 'abc'])('%j for an annotation: refused, the others taken', (one) => {
  const { records, refused } = read(list(one, row()));
  expect(records).toHaveLength(1);
  expect(refused).toEqual([{ path: 'annotations[0]', reason: 'wrong-value' }]);
});

test('an id that comes twice is taken once', () => {
  const { records, refused } = read(list(row(), row()));
  expect(records).toHaveLength(1);
  expect(refused).toEqual([{ path: 'annotations[1].id', reason: 'same-id' }]);
});

describe('taken', () => {
  test.each<[what: string, over: Json, wanted: Json]>([
    ['no note', { text: undefined }, { body: [] }],
    ['a blank tag among others', { tags: ['', ' a '] }, { tags: ['a'] }],
    ['50 tags', { tags: Array.from({ length: TAGS_MAX }, (_, n) => `${n}`) }, {}],
    ['a long tag', { tags: ['x'.repeat(TAG_MAX)] }, { tags: ['x'.repeat(TAG_MAX)] }],
    ['no answers', { references: [] }, {}],
    ['never changed', { updated: undefined }, { modifiedAt: '2024-01-02T03:04:05.123Z' }],
    ['a title alone', { document: { title: 'One' } }, { title: 'One' }],
    ['a long title, cut', { document: { title: ['x'.repeat(1_001)] } }, { title: 'x'.repeat(TITLE_MAX) }],
    ['no title', { document: null }, { title: '' }],
    ['a title that is none', { document: { title: [7] } }, { title: '' }],
    ['a document that is none', { document: 'A story' }, { title: '' }],
  ])('%s', (_, over, wanted) => {
    expect(firstOf(over)).toMatchObject(wanted);
  });

  test.each([undefined, [], [' ', '']])('tags of nothing: %j', (tags) => {
    expect(firstOf({ tags })).not.toHaveProperty('tags');
  });

  const quoteOf = (exact: string, prefix = '', suffix = '') => ({
    type: 'TextQuoteSelector',
    exact,
    prefix,
    suffix,
  });
  const at = (start: unknown, end: unknown) => ({ type: 'TextPositionSelector', start, end });
  const within = (startContainer: unknown) => ({ type: 'RangeSelector', startContainer });
  const path = (steps: string) => ({ type: 'CssSelector', value: `html>body:nth-of-type(1)>${steps}` });
  const long = (letter: string, length = CONTEXT_MAX) => letter.repeat(length);
  test.each<[what: string, over: Json, selector: Json[]]>([
    ['a quote alone', target({ exact: 'q' }), [quoteOf('q')]],
    ['a long quote', target({ exact: long('q', QUOTE_MAX) }), [quoteOf(long('q', QUOTE_MAX))]],
    ['a target that is no list', { target: target({ exact: 'q' }).target[0] }, [quoteOf('q')]],
    ['company that is none', target({ exact: 'q', prefix: 7, suffix: null }), [quoteOf('q')]],
    [
      'long company, its near end',
      target({ exact: 'q', prefix: `a${long('p')}`, suffix: `${long('s')}z` }),
      [quoteOf('q', long('p'), long('s'))],
    ],
    ['a place', target({ exact: 'q' }, at(0, 1)), [quoteOf('q'), at(0, 1)]],
    ['an empty place', target({ exact: 'q' }, at(3, 3)), [quoteOf('q'), at(3, 3)]],
    ['a place turned round', target({ exact: 'q' }, at(4, 3)), [quoteOf('q')]],
    ['a place before all', target({ exact: 'q' }, at(-1, 3)), [quoteOf('q')]],
    ['half a place', target({ exact: 'q' }, at(3, undefined)), [quoteOf('q')]],
    ['a place in words', target({ exact: 'q' }, at('3', '4')), [quoteOf('q')]],
    ['a place between letters', target({ exact: 'q' }, at(1.5, 4)), [quoteOf('q')]],
    [
      'a path',
      target({ exact: 'q' }, within('/main[1]/p[7]/em[2]')),
      [quoteOf('q'), path('main:nth-of-type(1)>p:nth-of-type(7)>em:nth-of-type(2)')],
    ],
    [
      'a path and a place',
      target({ exact: 'q' }, within('/p[1]'), at(0, 1)),
      [quoteOf('q'), at(0, 1), path('p:nth-of-type(1)')],
    ],
    ['a path to a text', target({ exact: 'q' }, within('/p[1]/text()[1]')), [quoteOf('q')]],
    ['a path that is none', target({ exact: 'q' }, within('')), [quoteOf('q')]],
    ['a path that is no text', target({ exact: 'q' }, within(7)), [quoteOf('q')]],
    ['a long path', target({ exact: 'q' }, within('/div[1]'.repeat(60))), [quoteOf('q')]],
    ['selectors that are none', { target: [{ selector: [null, 7, 'x'] }] }, [quoteOf('A story')]],
    ['a target that is none', { target: 7 }, [quoteOf('A story')]],
    ['no selectors', { target: [{ selector: 'x' }] }, [quoteOf('A story')]],
  ])('%s', (_, over, selector) => {
    expect(firstOf(over).target.selector).toEqual(selector);
  });
});
