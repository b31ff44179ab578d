/** Dates are ISO strings to the precision that is known: a year, a month or a day. */

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** True where the text is YYYY, YYYY-MM or YYYY-MM-DD and the calendar has such a day (2024-02-30 is none). */
export function isRealDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12) return false;
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
  return d >= 1 && d <= days;
}

/** A negative number, 0 or a positive one: `a` before, level with or after `b`, told at the coarser precision of the two. */
export function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The two ends of a period: a date is both of its own, and `end` is null where the period still lasts ("2022-02/"). */
export function endsOf(period: string): { start: string; end: string | null } {
  const [start = '', end] = period.split('/');
  return { start, end: end === undefined ? start : end || null };
}

/** True where the text is a real date, DATE/DATE in order, or DATE/ for what still lasts. */
export function isRealPeriod(text: string): boolean {
  if (text.split('/').length > 2) return false;
  const { start, end } = endsOf(text);
  if (!isRealDate(start)) return false;
  return end === null || (isRealDate(end) && compareDates(start, end) <= 0);
}
