import { describe, expect, test } from 'vitest';
import { ADDRESS_MAX, pageAddress, siteOf, sourceOf } from '@/core/annotation/page-address';

describe('one page, one address', () => {
  test.each([
    ['as it is', 'https://news.example/a/story', 'https://news.example/a/story'],
    ['a fragment is a place in the page', 'https://news.example/a#comments', 'https://news.example/a'],
    ['a text fragment too', 'https://news.example/a#:~:text=pact', 'https://news.example/a'],
    [
      'a route in the fragment names another page',
      'https://news.example/#!/story/7',
      'https://news.example/#!/story/7',
    ],
    [
      'campaigns',
      'https://news.example/a?utm_source=x&utm_medium=y&UTM_Campaign=z',
      'https://news.example/a',
    ],
    [
      'clicks',
      'https://news.example/a?fbclid=1&gclid=2&mc_cid=3&ref=rss&id=9',
      'https://news.example/a?id=9',
    ],
    ['parameters in one order', 'https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2'],
    [
      'order within one name is kept',
      'https://news.example/a?t=2&a=1&t=1',
      'https://news.example/a?a=1&t=2&t=1',
    ],
    ['what chooses the article stays', 'https://news.example/?p=1234', 'https://news.example/?p=1234'],
    [
      'a parameter that only starts alike stays',
      'https://news.example/a?reference=4',
      'https://news.example/a?reference=4',
    ],
    ['default ports', 'https://news.example:443/a', 'https://news.example/a'],
    ['other ports', 'http://localhost:8080/a', 'http://localhost:8080/a'],
    ['capitals in the host', 'HTTPS://News.Example/A', 'https://news.example/A'],
    ['a rooted host', 'https://news.example./a', 'https://news.example/a'],
    ['names and passwords', 'https://me:secret@news.example/a', 'https://news.example/a'],
    ['the index of a folder', 'https://news.example/world/index.html', 'https://news.example/world/'],
    [
      'the index of a Windows server',
      'https://news.example/world/Default.asp',
      'https://news.example/world/',
    ],
    ['an old index', 'https://news.example/index.htm', 'https://news.example/'],
    ['a route without a mark', 'https://news.example/#/story/7', 'https://news.example/#/story/7'],
    ['a slash within a fragment', 'https://news.example/a#top/', 'https://news.example/a'],
    [
      'newsletters and shares',
      'https://news.example/a?xtor=1&ncid=2&feature=3&id=4',
      'https://news.example/a?id=4',
    ],
    [
      'what only holds a tracker’s name',
      'https://news.example/a?my_utm_x=1',
      'https://news.example/a?my_utm_x=1',
    ],
    [
      'an index among names',
      'https://news.example/index.html/story',
      'https://news.example/index.html/story',
    ],
    ['other scripts', 'https://news.example/기사', 'https://news.example/%EA%B8%B0%EC%82%AC'],
    ['files', 'file:///home/me/a%20story.html#top', 'file:///home/me/a%20story.html'],
  ])('%s', (_, url, address) => {
    expect(pageAddress(url)).toBe(address);
    expect(pageAddress(address)).toBe(address);
  });

  test.each([
    'about:blank',
    'chrome://extensions',
    'data:text/html,x',
    'file-http://a.example/',
    'httpss://a.example/',
    'blob:https://a.example/1',
    'javascript:1',
    'no address',
    '',
  ])('%s is no page', (url) => expect(pageAddress(url)).toBeNull());

  test('an address beyond the limit is refused, not cut', () => {
    const base = 'https://news.example/';
    const longest = base + 'a'.repeat(ADDRESS_MAX - base.length);
    expect(pageAddress(longest)).toBe(longest);
    expect(pageAddress(`${longest}a`)).toBeNull();
  });
});

describe('the canonical link is a hint', () => {
  const url = 'https://news.example/a?id=1&utm_source=x';
  test.each([
    ['none', undefined, 'https://news.example/a?id=1'],
    ['of its own origin', 'https://news.example/story', 'https://news.example/story'],
    ['with tracking of its own', 'https://news.example/story?utm_source=c#x', 'https://news.example/story'],
    ['of another origin', 'https://other.example/story', 'https://news.example/a?id=1'],
    ['of a lesser protocol', 'http://news.example/story', 'https://news.example/story'],
    ['that is no address', 'story', 'https://news.example/a?id=1'],
    ['that says every article is the front page', 'https://news.example/', 'https://news.example/a?id=1'],
    ['that is the front page with a query', 'https://news.example/?p=7', 'https://news.example/?p=7'],
    ['that is a script', 'javascript:alert(1)', 'https://news.example/a?id=1'],
  ])('%s', (_, canonical, source) => expect(sourceOf(url, canonical)).toBe(source));

  test('of the front page may be the front page', () => {
    expect(sourceOf('https://news.example/?id=1', 'https://news.example/')).toBe('https://news.example/');
  });

  test('of what is no page is nothing', () => {
    expect(sourceOf('about:blank', 'https://news.example/')).toBeNull();
  });

  test('files have no origin to share', () => {
    expect(sourceOf('file:///a.html', 'file:///b.html')).toBe('file:///a.html');
  });
});

test.each([
  ['https://News.example/a', 'news.example'],
  ['http://localhost:8080/', 'localhost:8080'],
  ['file:///a.html', 'file://'],
  ['nothing', null],
])('the site of %s is %s', (url, site) => expect(siteOf(url)).toBe(site));
