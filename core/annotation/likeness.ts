/** Longest word that is compared letter by letter, in UTF-16 units; a longer one is an address or no word. */
const WORD_MAX = 32;
/** Letters per forgiven slip: one in a word of four, two in one of eight. */
const LETTERS_PER_SLIP = 4;

/** How alike two folded words are, 0 to 1: 1 the same, 0 more slips apart than a typing error or an ending explains. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  const slips = Math.floor(longest / LETTERS_PER_SLIP);
  if (slips === 0 || longest > WORD_MAX || Math.abs(a.length - b.length) > slips) return 0;
  // A slip at one end leaves the other: what differs at both is another word.
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return 0;
  const distance = slipsBetween(a, b, slips);
  return distance > slips ? 0 : 1 - distance / longest;
}

/** Edit distance with swapped neighbours (Damerau, optimal string alignment), or more than `most` where it is more. */
function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
