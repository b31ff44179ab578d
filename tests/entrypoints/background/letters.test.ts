import { expect, test } from 'vitest';
import { NOTE_MAX, QUOTE_MAX } from '@/core/annotation/annotation';
import { checkLetter } from '@/entrypoints/background/letters';
import { GOOD } from './malformed';
import { draftOf, idOf } from './store/drafts';

const draft = draftOf(1);
const quote = { type: 'TextQuoteSelector', exact: 'x', prefix: '', suffix: '' };
const withSelector = (...selector: unknown[]) => ({ draft: { ...draft, selector } });

test.each([
  ['a highlight', 'saveAnnotation', { draft }],
  ['with its canonical link', 'saveAnnotation', { draft, canonical: 'https://news.example/' }],
  [
    'a canonical link that is nonsense is a hint that is not taken',
    'openPage',
    { canonical: 'x'.repeat(100_000) },
  ],
  ['lone surrogates', 'saveAnnotation', { draft: draftOf(1, 'a\ud83d') }],
  ['the longest quote', 'saveAnnotation', { draft: draftOf(1, 'x'.repeat(QUOTE_MAX)) }],
  ['the longest note', 'editNote', { id: idOf(1), value: 'x'.repeat(NOTE_MAX), revision: 1 }],
  ['no words', 'lookUp', { query: '' }],
])('%s passes', (_, request, letter) => expect(() => checkLetter(request, letter)).not.toThrow());

test('a title that is too long is cut, not refused', () => {
  const checked = checkLetter('saveAnnotation', { draft: draftOf(1, 'x', { title: 't'.repeat(5_000) }) });
  expect(checked).toMatchObject({ draft: { title: 't'.repeat(1_000) } });
});

test('what a page says of its date and its language is cut, not refused', () => {
  const long = 'x'.repeat(1_000_000);
  expect(checkLetter('makeCard', { ...GOOD.get('makeCard'), published: long })).toMatchObject({
    published: 'x'.repeat(64),
  });
  expect(checkLetter('detectMentions', { ...GOOD.get('detectMentions'), language: long })).toMatchObject({
    language: 'x'.repeat(35),
  });
});

test.each([
  ['an unknown request', 'format', {}, 'request', 'malformed'],
  ['a request of Object', 'hasOwnProperty', {}, 'request', 'malformed'],
  ['no letter', 'lookUp', undefined, 'letter', 'malformed'],
  ['a list', 'lookUp', [], 'query', 'malformed'],
  ['an unknown key', 'lookUp', { query: '', more: 1 }, 'more', 'malformed'],
  ['a number for a text', 'lookUp', { query: 7 }, 'query', 'malformed'],
  ['a query that is a book', 'lookUp', { query: 'x'.repeat(501) }, 'query', 'malformed'],
  [
    'a quote that is too long',
    'saveAnnotation',
    { draft: draftOf(1, 'x'.repeat(QUOTE_MAX + 1)) },
    'draft.selector[0].exact',
    'too-long',
  ],
  [
    'a note that is too long',
    'editNote',
    { id: idOf(1), value: 'x'.repeat(NOTE_MAX + 1), revision: 1 },
    'value',
    'too-long',
  ],
  [
    'an article that has a passage twice',
    'detectMentions',
    { ...GOOD.get('detectMentions'), order: [0, 1, 0, 1] },
    'order',
    'malformed',
  ],
  ['an empty quote', 'saveAnnotation', { draft: draftOf(1, '') }, 'draft.selector[0].exact', 'malformed'],
  ['no quote', 'saveAnnotation', withSelector(draft.selector[1]), 'draft.selector', 'malformed'],
  ['two quotes', 'saveAnnotation', withSelector(quote, quote), 'draft.selector', 'malformed'],
  [
    'another selector',
    'saveAnnotation',
    withSelector({ type: 'XPathSelector', value: '//a' }),
    'draft.selector[0].type',
    'malformed',
  ],
  [
    'a place that ends before it starts',
    'saveAnnotation',
    withSelector(quote, { type: 'TextPositionSelector', start: 5, end: 4 }),
    'draft.selector[1]',
    'malformed',
  ],
  [
    'a place that is no number',
    'saveAnnotation',
    withSelector(quote, { type: 'TextPositionSelector', start: Number.NaN, end: 4 }),
    'draft.selector[1].start',
    'malformed',
  ],
  [
    'a path that asks more than where an element stands',
    'saveAnnotation',
    withSelector(quote, { type: 'CssSelector', value: 'html>p:has(a b c d e)' }),
    'draft.selector[1].value',
    'malformed',
  ],
  ['an id that is none', 'deleteAnnotation', { id: 'urn:uuid:1' }, 'id', 'malformed'],
  ['a colour that is none', 'recolourAnnotation', { id: idOf(1), colour: 'url(x)' }, 'colour', 'malformed'],
  ['an entity that is none', 'readCard', { entity: '../x', near: [] }, 'entity', 'malformed'],
  [
    'times of its own',
    'saveAnnotation',
    { draft: { ...draft, createdAt: '1970' } },
    'draft.createdAt',
    'malformed',
  ],
  ['a revision that is none', 'editNote', { id: idOf(1), value: '', revision: 0.5 }, 'revision', 'malformed'],
])('%s is refused with its path', (_, request, letter, path, code) => {
  expect(() => checkLetter(request, letter)).toThrow(
    expect.objectContaining({
      code,
      message: expect.stringMatching(new RegExp(`^${path.replace(/[[\]]/g, '\\$&')}:`)),
    }),
  );
});
