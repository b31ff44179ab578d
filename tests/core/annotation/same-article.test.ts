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

  test.each([
    ['https://en.wikipedia.org/wiki/Pact', 'https://en.m.wikipedia.org/wiki/Pact'],
    ['https://www.paper.co.uk/story', 'https://m.paper.co.uk/story'],
  ])('%s is found at its other address, and back', (one, other) => {
    expect(addressesOf(one)).toContain(other);
    expect(addressesOf(other)).toContain(one);
  });

  test.each(['https://m.github.io/story', 'https://amp.co.uk/story'])(
    '%s is on nobody else’s host',
    (source) => {
      const { hostname } = new URL(source);
      for (const address of addressesOf(source))
        expect(new URL(address).hostname.endsWith(hostname)).toBe(true);
    },
  );

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
  ['https://en.m.wikipedia.org/', 'https://en.wikipedia.org/', true],
  ['https://en.m.wikipedia.org/', 'https://fr.wikipedia.org/', false],
  ['https://blogs.mobile.news.example/', 'https://blogs.news.example/', true],
  ['https://news.m.com/', 'https://news.com/', false],
  ['https://m.github.io/', 'https://github.io/', false],
  ['https://m.github.io:8443/', 'https://amp.github.io:8443/', false],
  ['https://m.co.uk/', 'https://amp.co.uk/', false],
  ['https://a.m.co.uk/', 'https://a.co.uk/', false],
  ['https://m.paper.co.uk/', 'https://www.paper.co.uk/', true],
  ['file:///a', 'file:///a', false],
  ['https://news.example/', 'https://news.example.evil/', false],
])('%s and %s', (a, b, one) => expect(isOneSite(a, b)).toBe(one));

test.each([
  ['of the phone’s page', 'https://m.news.example/s', 'https://www.news.example/asia/story'],
  ['of the AMP page', 'https://amp.news.example/s/amp', 'https://www.news.example/asia/story'],
  ['of the page by http', 'http://news.example/s', 'https://news.example/asia/story'],
])('the canonical link %s is taken', (_, url, canonical) => expect(sourceOf(url, canonical)).toBe(canonical));
