/** What most pages are left without needing is made when it is needed first: a page load is no time to build it. */

/** A thing that is made once; `made` is it, or null before. */
export interface WhenNeeded<T> {
  (): T;
  made(): T | null;
}

/** Returns what makes the thing at the first call and answers it ever after. */
export function whenNeeded<T extends object>(make: () => T): WhenNeeded<T> {
  let known: T | null = null;
  return Object.assign(
    () => {
      known ??= make();
      return known;
    },
    { made: () => known },
  );
}
