// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isArticleLike } from '@/dom/article';
import { RULES_ONLY } from '@/dom/layout';
import { mapText } from '@/dom/text-map';

const LONG =
  'The two leaders spoke for two hours, and then for two more, while outside the rain went on. '.repeat(3);
const TILES = Array.from(
  { length: 30 },
  (_, n) => `<div><a href="/${n}">Map of Russia ${n}</a> <button>Buy</button></div>`,
).join('');
const TEASERS = Array.from(
  { length: 9 },
  (_, n) => `<li><a href="/${n}">Russia and Japan meet again, says report ${n}.</a></li>`,
).join('');

const TABLE: [title: string, isArticle: boolean, body: string, head?: string, address?: string][] = [
  ['an article by its name', true, '', '<meta property="og:type" content="article">'],
  [
    'an article by its data',
    true,
    '',
    '<script type="application/ld+json">{"@type": "NewsArticle"}</script>',
  ],
  ['an article by its element', true, '<article><p>Putin met Kim Jong Un.</p></article>'],
  ['an article by its length', true, `<div><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p></div>`],
  ['a short page of plain text', true, '<p>Putin met Kim Jong Un in Pyongyang.</p>'],
  ['a short page in Japanese', true, '<p>プーチン大統領は平壌を訪れた。</p>'],
  [
    'a shop’s thing',
    false,
    `<p>We ship to Japan.</p>${TILES}`,
    '<meta property="og:type" content="product">',
  ],
  ['a shop’s list', false, TILES],
  ['an application', false, `<p>You have new mail.</p>${'<button>x</button>'.repeat(40)}`],
  [
    'search results',
    false,
    '<p>Russia is large.</p><p>China is, too.</p>',
    '',
    'http://find.test/search?q=x',
  ],
  [
    'results among articles',
    false,
    '<article><p>Russia is large, says one.</p></article>',
    '',
    'http://find.test/?q=russia',
  ],
  ['a list of links', false, `<ul>${TEASERS}</ul>`],
  ['nothing to read', false, '<nav>Russia</nav>'],
];

describe('isArticleLike', () => {
  test.each(TABLE)('%s: %s', (_title, isArticle, body, head = '', address = 'http://news.test/a') => {
    const page = new DOMParser().parseFromString(
      `<head>${head}</head><body>${body || `<p>${LONG}</p>`}</body>`,
      'text/html',
    );
    Object.defineProperty(page, 'location', { value: new URL(address) });
    const { blocks } = mapText(page.body, { layout: { ...RULES_ONLY, isShown: () => true } });
    expect(isArticleLike(page, blocks)).toBe(isArticle);
  });
});
