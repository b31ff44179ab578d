/** How long what was deleted is kept, in days; the store erases after as many (entrypoints/background/store/erase.ts). */
const KEEP_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** How many days something that was deleted at an ISO time can still be restored, at `now` (ms): at least 0, at most all of them. */
export function daysLeft(deletedAt: string, now: number): number {
  const gone = Math.floor((now - Date.parse(deletedAt)) / DAY_MS);
  return Math.min(KEEP_DAYS, Math.max(0, KEEP_DAYS - gone));
}
