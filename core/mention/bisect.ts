/** The first index of a list from which on `test` is true of all its elements; its length where it is of none. Logarithmic. */
export function firstIndex<T>(list: readonly T[], test: (each: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
