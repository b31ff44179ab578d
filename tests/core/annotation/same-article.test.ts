import { describe, expect, test } from 'vitest';
import { pageAddress, sourceOf } from '@/core/annotation/page-address';
import { addressesOf, isOneArticle, isOneSite } from '@/core/annotation/same-article';

const STORY = 'https://www.news.example/asia/story?id=9';

describe('one article', () => {
  test.each([
    ['for phones', 'https://m.news.example/asia/story?id=9'],
    ['for mobiles', 'https://mobile.news.example/asia/story?id=9'],
    ['without www', 'https://news.example/asia/story?id=9'],
    ['by http', 'http://www.news.example/asia/story?id=9'],
    ['with a slash', 'https://www.news.example/asia/story/?id=9'],
    ['as AMP, by its host', 'https://amp.news.example/asia/story?id=9'],
    ['as AMP, behind its path', 'https://www.news.example/asia/story/amp?id=9'],
    ['as AMP, behind its path with a slash', 'https://www.news.example/asia/story/amp/?id=9'],
    ['as AMP, before its path', 'https://www.news.example/amp/asia/story?id=9'],
    ['as AMP, by a parameter', 'https://www.news.example/asia/story?amp=1&id=9'],
  ])('%s', (_, other) => {
    expect(pageAddress(other)).toBe(other);
    expect(isOneArticle(STORY, other)).toBe(true);
    expect(addressesOf(other)).toContain(STORY);
    expect(addressesOf(other)[0]).toBe(other);
  });

  test.each([
    ['another path', 'https://www.news.example/asia/other?id=9'],
    ['another number', 'https://www.news.example/asia/story?id=8'],
    ['another site', 'https://www.other.example/asia/story?id=9'],
    ['another part of the site', 'https://blogs.news.example/asia/story?id=9'],
    ['another port', 'https://www.news.example:8443/asia/story?id=9'],
    ['a name that only begins so', 'https://www.news.example/asia/story/ampere?id=9'],
  ])('%s is another', (_, other) => {
    expect(isOneArticle(STORY, other)).toBe(false);
    expect(addressesOf(other)).not.toContain(STORY);
  });

  test('a route in the fragment is kept', () => {
    expect(addressesOf('https://news.example/#!/story')).not.toContain('https://news.example/');
  });

  test.each(['file:///a/story.html', 'urn:backstory:entity:kim-jong-un'])(
    '%s has no other address',
    (source) => expect(addressesOf(source)).toEqual([source]),
  );
});

test.each([
  ['https://m.news.example/', 'http://www.news.example/', true],
  ['https://m.co/', 'https://co/', false],
  ['file:///a', 'file:///a', false],
  ['https://news.example/', 'https://news.example.evil/', false],
])('%s and %s', (a, b, one) => expect(isOneSite(a, b)).toBe(one));

test.each([
  ['of the phone’s page', 'https://m.news.example/s', 'https://www.news.example/asia/story'],
  ['of the AMP page', 'https://amp.news.example/s/amp', 'https://www.news.example/asia/story'],
  ['of the page by http', 'http://news.example/s', 'https://news.example/asia/story'],
])('the canonical link %s is taken', (_, url, canonical) => expect(sourceOf(url, canonical)).toBe(canonical));
