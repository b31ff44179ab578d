// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { byline } from '@/dom/byline';

const data = (...things: unknown[]) =>
  things
    .map(
      (thing) =>
        `<script type="application/ld+json">${typeof thing === 'string' ? thing : JSON.stringify(thing)}</script>`,
    )
    .join('');
const ADA = { '@type': 'Person', name: 'Ada Roe' };
const GAZETTE = { '@type': 'Organization', name: 'Harbour Gazette' };

test.each<[string, string, object]>([
  ['nothing', '<p>x</p>', {}],
  [
    'meta',
    '<meta name="author" content="Ada Roe"><meta property="og:site_name" content="Harbour Gazette">',
    { author: 'Ada Roe', site: 'Harbour Gazette' },
  ],
  [
    'an article',
    data({ '@type': 'NewsArticle', author: ADA, publisher: GAZETTE }),
    { author: 'Ada Roe', site: 'Harbour Gazette' },
  ],
  [
    'several authors',
    data({ author: [ADA, { name: 'Ben Low' }, 'Cy Ash'] }),
    { author: 'Ada Roe, Ben Low, Cy Ash' },
  ],
  [
    'a graph',
    data({ '@graph': [{ '@type': 'WebSite', name: 'x' }, { author: ADA }] }),
    { author: 'Ada Roe' },
  ],
  ['a list', data([{ name: 'x' }, { publisher: GAZETTE }]), { site: 'Harbour Gazette' }],
  [
    'meta before data',
    `<meta name="author" content="Ben Low">${data({ author: ADA })}`,
    { author: 'Ben Low' },
  ],
  ['an empty meta', `<meta name="author" content="">${data({ author: ADA })}`, { author: 'Ada Roe' }],
  [
    'behind what is none',
    data('{"author":', 'null', { '@graph': 7 }, { author: ADA }),
    { author: 'Ada Roe' },
  ],
  ['an author without a name', data({ author: { '@id': '#ada' } }, { author: 7 }), {}],
])('%s', (_, html, wanted) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(byline(page)).toEqual(wanted);
});
