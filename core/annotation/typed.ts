/** Most UTF-16 units that half a second of Backspace takes away: keys repeat some 30 times a second, and emoji are long. */
const TYPED_MAX = 40;

/** True where a text became another one as it does under the hand, key by key; false where a piece of it was cut, replaced or cleared at once. */
export function isTyped(before: string, after: string): boolean {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return before.length - start - end <= TYPED_MAX;
}
