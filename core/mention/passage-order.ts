/** Numbers of passages in the order of the article, as runs: first, how many, first, how many … */
export type PassageOrder = readonly number[];

/** Returns the numbers as runs. */
export function orderOf(numbers: readonly number[]): number[] {
  const order: number[] = [];
  for (const number of numbers) {
    const last = order.length - 1;
    if (last > 0 && order[last - 1]! + order[last]! === number) order[last]!++;
    else order.push(number, 1);
  }
  return order;
}

/** Returns the numbers that an order stands for. */
export function numbersOf(order: PassageOrder): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < order.length; at += 2)
    for (let step = 0; step < order[at + 1]!; step++) numbers.push(order[at]! + step);
  return numbers;
}

/** How many passages an order names. */
export function countOf(order: PassageOrder): number {
  let count = 0;
  for (let at = 1; at < order.length; at += 2) count += order[at]!;
  return count;
}

/** True where no passage is named twice. */
export function namesEachOnce(order: PassageOrder): boolean {
  const runs: { readonly first: number; readonly end: number }[] = [];
  for (let at = 0; at < order.length; at += 2)
    runs.push({ first: order[at]!, end: order[at]! + order[at + 1]! });
  runs.sort((a, b) => a.first - b.first);
  return runs.every(({ first }, at) => at === 0 || runs[at - 1]!.end <= first);
}
