/** As-of honesty: how much younger the article before the reader is than what a card knows. */
import { publishedDay } from '../story/published';
import type { Card } from './card';

/** Younger by less than this many months is no news: facts of half a year ago read as today's. */
const YOUNGER_MONTHS = 6;

export interface Age {
  /** Month (or year) up to which the card knows, ISO. */
  readonly knownUpTo: string;
  /** Whole calendar months from then to the article. */
  readonly months: number;
}

/**
 * Returns how much younger an article is than the newest fact of a card that comes from an article; null where it is not, or not
 * much, or where `published` (what the page says of itself, any notation) is no day up to `now`.
 */
export function ageOf(
  { facts, articles }: Pick<Card, 'facts' | 'articles'>,
  published: string | undefined,
  now: Date,
): Age | null {
  const day = publishedDay(published, now);
  const reported = facts.filter(({ sources }) => sources.length > 0);
  const dates = reported.map(({ asOf, sources }) => asOf ?? dateOf(articles, sources[0]?.article) ?? '');
  const knownUpTo = dates.reduce(later, '').slice(0, MONTH_LENGTH);
  if (day === null || knownUpTo === '') return null;
  const months = monthOf(day) - monthOf(knownUpTo);
  return months >= YOUNGER_MONTHS ? { knownUpTo, months } : null;
}

const MONTH_LENGTH = '2024-06'.length;

/** Months since the year 0; of a year alone, its last: a card is not made older than it may be. */
const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 12);

const later = (a: string, b: string): string => (b > a ? b : a);

const dateOf = (articles: Card['articles'], article: string | undefined) =>
  // The day on which a page was read tells nothing of how old it is.
  articles.find(({ id, dateIs }) => id === article && dateIs !== 'read')?.date;
