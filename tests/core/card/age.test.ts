import { expect, it } from 'vitest';
import { ageOf } from '@/core/card/age';
import type { Card, CardFact } from '@/core/card/card';

const NOW = new Date('2026-11-22T12:00:00Z');
const fact = (asOf?: string, article: string | null = 'story'): CardFact => ({
  text: 'One.',
  links: [],
  sources: article ? [{ article, paragraphs: [1] }] : [],
  ...(asOf !== undefined && { asOf }),
});
const STORY = { title: 'The Pier', publisher: 'Post', publisherShort: 'Post' };
const card = (...facts: CardFact[]): Pick<Card, 'facts' | 'articles'> => ({
  facts,
  articles: [
    { ...STORY, id: 'story', date: '2024-05', dateIs: 'published' },
    { ...STORY, id: 'met', date: '2026-11-22', dateIs: 'read' },
  ],
});

it.each<[string, CardFact[], string | undefined, ReturnType<typeof ageOf>]>([
  ['months later', [fact('2024-07')], '2026-11-20', { knownUpTo: '2024-07', months: 28 }],
  [
    'the newest fact counts',
    [fact('2023'), fact('2024-06-20')],
    '2026-11-20',
    { knownUpTo: '2024-06', months: 29 },
  ],
  ['an undated fact is as old as its article', [fact()], '2026-11-20', { knownUpTo: '2024-05', months: 30 }],
  [
    'the day a page was read is none',
    [fact('2024-07'), fact(undefined, 'met')],
    '2026-11-20',
    { knownUpTo: '2024-07', months: 28 },
  ],
  ['a year alone lasts to its end', [fact('2024')], '2026-11-20', { knownUpTo: '2024', months: 23 }],
  [
    'a time with a zone',
    [fact('2024-07')],
    '2026-11-20T23:10:00+02:00',
    { knownUpTo: '2024-07', months: 28 },
  ],
  ['the short form', [fact('2024-07')], '20261120', { knownUpTo: '2024-07', months: 28 }],
  [
    'an old notation',
    [fact('2024-07')],
    'Fri, 20 Nov 2026 10:00:00 GMT',
    { knownUpTo: '2024-07', months: 28 },
  ],
  ['hardly younger', [fact('2024-07')], '2024-12-31', null],
  ['younger by half a year', [fact('2024-07')], '2025-01-01', { knownUpTo: '2024-07', months: 6 }],
  ['older', [fact('2024-07')], '2019-01-01', null],
  ['no date on the page', [fact('2024-07')], undefined, null],
  ['nonsense on the page', [fact('2024-07')], 'yesterday', null],
  ['no day of the calendar', [fact('2024-07')], '2026-02-30', null],
  ['a day to come', [fact('2024-07')], '2031-01-01', null],
  ['general knowledge alone', [fact('2024-07', null)], '2026-11-20', null],
])('%s', (_, facts, published, age) => {
  expect(ageOf(card(...facts), published, NOW)).toEqual(age);
});
