/** Shortest word with one typo forgiven, and with two, in letters: below, too many words are one letter apart. */
const ONE_TYPO_LENGTH = 4;
const TWO_TYPOS_LENGTH = 8;

/** How many typos are forgiven in a word that a reader typed. */
export function typosAllowed(typed: string): number {
  return typed.length >= TWO_TYPOS_LENGTH ? 2 : typed.length >= ONE_TYPO_LENGTH ? 1 : 0;
}

/**
 * The least number of typos (a letter wrong, missing, too much, or two swapped: optimal string alignment) that turns what was typed
 * into the start of `word`, or `limit + 1` where it is more than `limit`. O(typed × (typed + limit)).
 */
export function typosToStartOf(word: string, typed: string, limit: number): number {
  const tooMany = limit + 1;
  if (word.length < typed.length - limit) return tooMany;
  const width = Math.min(word.length, typed.length + limit);
  let twoAbove: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let leastOfRow = row;
    for (let column = 1; column <= width; column++) {
      const wrong = typed[row - 1] === word[column - 1] ? 0 : 1;
      let least = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + wrong);
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (swapped) least = Math.min(least, at(twoAbove, column - 2) + 1);
      leastOfRow = Math.min(leastOfRow, least);
      current.push(least);
    }
    if (leastOfRow > limit) return tooMany;
    twoAbove = above;
    above = current;
  }
  return Math.min(tooMany, ...above);
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;
