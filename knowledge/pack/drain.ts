/** Runs a generator to its end for what it does on the way. */
export function drain(steps: Iterable<unknown>): void {
  const walk = steps[Symbol.iterator]();
  while (!walk.next().done);
}
