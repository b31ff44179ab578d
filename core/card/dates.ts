/** ISO dates as a reader reads them, no finer than they are known: "June 2024", "18–19 June 2024". */
import type { CardLanguage } from './compose';

/** British order for English: day, month, year reads the same to everyone. */
const LOCALES: Record<CardLanguage, string> = { en: 'en-GB', fr: 'fr' };

/** Returns the locale that a language's dates and numbers are written in. */
export const localeOf = (language: CardLanguage): string => LOCALES[language];

const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };
const MONTH: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long' };
const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric' };

const optionsFor = (date: string) => (date.length > 7 ? DAY : date.length > 4 ? MONTH : YEAR);
/** A date-only ISO string is read as UTC (ECMA-262), so it is written as UTC. */
const formatterFor = (date: string, language: CardLanguage) =>
  new Intl.DateTimeFormat(LOCALES[language], { ...optionsFor(date), timeZone: 'UTC' });

/** Returns `2024-06` as "June 2024"; what is no date comes back as it is. */
export function formatDate(date: string, language: CardLanguage): string {
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? date : formatterFor(date, language).format(time);
}

/** Returns the day (YYYY-MM-DD) that a moment, an ISO 8601 time or a Date, falls on where the reader is. */
export function localDay(moment: string | Date): string {
  const at = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Returns a date or an ISO interval as words; `since` is what an open interval is called ("since 2022"). */
export function formatPeriod(
  period: string,
  language: CardLanguage,
  since: (date: string) => string,
): string {
  const [start = '', end] = period.split('/');
  if (end === undefined) return formatDate(start, language);
  if (end === '') return since(formatDate(start, language));
  const from = new Date(start);
  const to = new Date(end);
  if (start.length !== end.length || Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()))
    return `${formatDate(start, language)} – ${formatDate(end, language)}`;
  return formatterFor(start, language).formatRange(from, to);
}

/** From this many months on a span is told in years: "4 years" says more than "51 months". */
const IN_YEARS = 48;

/** Returns a number of months as words: "28 months", "5 years". */
export function formatMonths(months: number, language: CardLanguage): string {
  const [value, unit] = months < IN_YEARS ? [months, 'month'] : [Math.round(months / 12), 'year'];
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
