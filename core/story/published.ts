import { localDay } from '../card/dates';
import { isRealDate } from '../pack/dates';

/** First year in which a page can have been published. */
const FIRST_YEAR = 1990;
/** How far a page's clock may be ahead of ours, in ms: the farthest time zone. */
const AHEAD_MS = 14 * 3_600_000;

/**
 * The day (YYYY-MM-DD) that a page means by what it writes as its date, in its own time zone; null where it is no date, or none that
 * an article can have on the day `now`.
 */
export function publishedDay(written: string | undefined, now: Date): string | null {
  const text = written?.trim() ?? '';
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(text)?.slice(1).join('-');
  const day = iso && isRealDate(iso) ? iso : dayOf(text);
  if (day === null || Number(day.slice(0, 4)) < FIRST_YEAR) return null;
  return Date.parse(day) > now.getTime() + AHEAD_MS ? null : day;
}

/** The same to the precision that the page gives: a day, else a month (YYYY-MM) or a year. */
export function publishedDate(written: string | undefined, now: Date): string | null {
  const text = written?.trim() ?? '';
  if (!/^\d{4}(?:-\d\d)?$/.test(text)) return publishedDay(text, now);
  return publishedDay(text.padEnd('YYYY-MM-DD'.length, '-01'), now) && text;
}

/** Dates in other notations ("Wed, 19 Jun 2024 10:00 GMT"), as far as the engine knows them; a number alone is none. */
function dayOf(text: string): string | null {
  const at = /[a-z]|\//i.test(text) ? new Date(text) : new Date(Number.NaN);
  return Number.isNaN(at.getTime()) ? null : localDay(at);
}
