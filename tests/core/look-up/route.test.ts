import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragmentOf, QUERY_MAX, type Route, routeOf } from '@/core/look-up/route';

test.each<[Route, string]>([
  [{ view: 'page' }, '#page'],
  [{ view: 'notes' }, '#notes'],
  [{ view: 'look-up', query: 'Kim & Putin=?' }, '#look-up=Kim%20%26%20Putin%3D%3F'],
  [{ view: 'look-up', query: '' }, '#look-up='],
  [{ view: 'entity', entity: 'kim-jong-un' }, '#entity=kim-jong-un'],
])('%j is written %s, and read again', (route, fragment) => {
  expect(fragmentOf(route)).toBe(fragment);
  expect(routeOf(fragment)).toEqual(route);
});

test.each(['', '#', '#option-1', '#entity', '#entity=', '#entity=%E0%A4', 'notes'])(
  '%j is no route',
  (fragment) => expect(routeOf(fragment)).toBeNull(),
);

test('any text can be looked up', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: QUERY_MAX / 4 }), (text) => {
      const query = text.slice(0, QUERY_MAX).toWellFormed();
      expect(routeOf(fragmentOf({ view: 'look-up', query }))).toEqual({ view: 'look-up', query });
    }),
  );
});

test('a text with half a character is looked up without it, and one that is too long up to the limit', () => {
  expect(routeOf(fragmentOf({ view: 'look-up', query: '\ud800' }))).toEqual({
    view: 'look-up',
    query: '\ufffd',
  });
  const long = 'a'.repeat(QUERY_MAX + 1);
  expect(routeOf(fragmentOf({ view: 'look-up', query: long }))).toEqual({
    view: 'look-up',
    query: 'a'.repeat(QUERY_MAX),
  });
});
