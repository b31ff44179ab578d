/** An allowance of time: a page that changes without end gets a small share of the clock, one that rests gets it at once. */

/** Share of the time that work on changes may take (issue 9: at most 5 % under 10,000 mutations a second). */
const SHARE = 0.04;
/** Time that may be saved up while nothing changes, in milliseconds of work. */
const SAVED_MS = 60;

export interface Allowance {
  /** Takes note of work done, in milliseconds. */
  spend(ms: number, now: number): void;
  /** How long to wait before working again, in milliseconds; 0 where there is time left. */
  wait(now: number): number;
}

/** Returns an allowance that is full at `now`, a time in milliseconds. */
export function createAllowance(now: number): Allowance {
  let left = SAVED_MS;
  let seen = now;
  const earn = (at: number): void => {
    left = Math.min(SAVED_MS, left + Math.max(0, at - seen) * SHARE);
    seen = at;
  };
  return {
    spend(ms, at) {
      earn(at);
      left -= ms;
    },
    wait(at) {
      earn(at);
      return left >= 0 ? 0 : Math.ceil(-left / SHARE);
    },
  };
}
