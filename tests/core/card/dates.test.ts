import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate, formatPeriod, localDay } from '@/core/card/dates';

describe('dates, no finer than they are known', () => {
  it.each([
    ['2024', 'en', '2024'],
    ['2024-06', 'en', 'June 2024'],
    ['2024-06-03', 'en', '3 June 2024'],
    ['1961', 'fr', '1961'],
    ['2024-08', 'fr', 'août 2024'],
    ['2024-06-23', 'fr', '23 juin 2024'],
    ['2024-01-01', 'en', '1 January 2024'],
    ['soon', 'en', 'soon'],
  ] as const)('%s in %s', (date, language, words) => {
    expect(formatDate(date, language)).toBe(words);
  });
});

describe('the day of a moment', () => {
  afterEach(() => void vi.unstubAllEnvs());
  it.each([
    ['Pacific/Auckland', '2024-06-04'],
    ['UTC', '2024-06-03'],
    ['America/Lima', '2024-06-03'],
  ])('in %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(localDay('2024-06-03T20:00:00.000Z')).toBe(day);
    expect(localDay(new Date(Date.UTC(2024, 5, 3, 20)))).toBe(day);
  });
});

describe('periods', () => {
  it.each([
    ['2024-06-19', '19 June 2024'],
    ['2024-06-18/2024-06-19', '18–19 June 2024'],
    ['2024-06/2024-07', 'June – July 2024'],
    ['1950/1953', '1950–1953'],
    ['2022-02-24/', 'since 24 February 2022'],
    ['2023-08/2024-06-19', 'August 2023 – 19 June 2024'],
  ])('%s', (period, words) => {
    // The spaces about the dash change with the version of ICU.
    const tight = (text: string) => text.replaceAll(/\s*–\s*/gu, '–');
    expect(tight(formatPeriod(period, 'en', (date) => `since ${date}`))).toBe(tight(words));
  });
});
