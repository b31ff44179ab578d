/** The best `count` of the numbers below `total` that are wanted, best first. Each costs one comparison, those that get in a bisection. */
export function bestOf(
  total: number,
  isWanted: (number: number) => boolean,
  isBetter: (a: number, b: number) => boolean,
  count: number,
): number[] {
  const best: number[] = [];
  for (let number = 0; number < total; number++) {
    if (!isWanted(number)) continue;
    if (best.length === count && !isBetter(number, best[count - 1]!)) continue;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBetter(number, best[middle]!)) high = middle;
      else low = middle + 1;
    }
    best.splice(low, 0, number);
    if (best.length > count) best.pop();
  }
  return best;
}
