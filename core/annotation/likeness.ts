/** Longest word that is compared letter by letter, in UTF-16 units; a longer one is an address or no word. */
const WORD_MAX = 32;
/** Letters per forgiven slip: one in a word of four, two in one of eight. */
const LETTERS_PER_SLIP = 4;

/** How alike two folded words are, 0 to 1: 1 the same, 0 more slips apart than a typing error or an ending explains. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  const slips = Math.floor(longest / LETTERS_PER_SLIP);
  if (!slips || longest > WORD_MAX || Math.abs(a.length - b.length) > slips) return 0;
  // A slip at one end leaves the other: what differs at both is another word.
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return 0;
  const distance = slipsBetween(a, b);
  return distance > slips ? 0 : 1 - distance / longest;
}

/** Edit distance with swapped neighbours (Damerau, optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= b.length; j++) {
      const [last, before] = [rows[i - 1], rows[i - 2]];
      let cost = last && j ? last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1) : i + j;
      if (last && j) cost = Math.min(cost, last[j]! + 1, row[j - 1]! + 1);
      if (before && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
  }
  return rows[a.length]![b.length]!;
}
