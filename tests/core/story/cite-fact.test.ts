import { expect, it } from 'vitest';
import type { CardArticle, CardFact } from '@/core/card/card';
import type { CardLanguage } from '@/core/card/compose';
import { citeFact } from '@/core/story/cite-fact';

const articles: CardArticle[] = [
  {
    id: 'a',
    title: 'A bridge',
    publisher: 'Gazette',
    publisherShort: 'Gazette',
    date: '2024-05-10',
    dateIs: 'estimated',
    url: 'https://gazette.invalid/bridge',
  },
  {
    id: 'b',
    title: 'A pier',
    publisher: 'Post',
    publisherShort: 'Post',
    date: '2024-06',
    dateIs: 'published',
  },
  { id: 'own', title: '', publisher: 'Web', publisherShort: 'Web', date: '2026-11-22', dateIs: 'read' },
];
const a = [{ article: 'a', paragraphs: [2, 3] }];
const b = [{ article: 'b', paragraphs: [1] }];
const met = [{ article: 'own', paragraphs: [] }];
const BRIDGE = '— A bridge, Gazette, about 10 May 2024, paragraph 2, 3, https://gazette.invalid/bridge';

it.each<[string, Partial<CardFact>, CardLanguage, string[]]>([
  [
    'its article, place, date and address',
    { sources: a, asOf: '2024-05' },
    'en',
    ['It opened. (as of May 2024)', BRIDGE],
  ],
  [
    'who claims it',
    { sources: a, asOf: '2024-05', claimedBy: 'the Port' },
    'en',
    ['It opened. (according to the Port, as of May 2024)', BRIDGE],
  ],
  [
    'what another article says',
    { sources: a, differs: { text: 'It did not.', links: [], sources: b } },
    'en',
    ['It opened.', BRIDGE, 'But: It did not.', '— A pier, Post, June 2024, paragraph 1'],
  ],
  [
    'the reader’s words, and the day it was read where the page has no date',
    { sources: met, origin: 'own', words: 'Why?' },
    'en',
    ['It opened.', 'Own words: Why?', '— Web, read on 22 November 2026'],
  ],
  ['no source but the reader', { sources: [], origin: 'own' }, 'fr', ['It opened.', '— Note personnelle']],
  ['no source', { sources: [] }, 'fr', ['It opened.', '— Culture générale']],
])('a fact is copied with %s', (_, fact, language, lines) => {
  expect(citeFact({ text: 'It opened.', links: [], sources: [], ...fact }, articles, language)).toBe(
    lines.join('\n'),
  );
});
