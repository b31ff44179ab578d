/** The longer names a pack lists against an alias (“Washington Consensus”), for what no rule can know. */
import type { Reading } from './reading';

/** The longer listed name that the reading stands in; undefined when it stands in none. */
export function listedName(text: string, reading: Reading): string | undefined {
  const { name, start, end } = reading;
  return name.not.find((longer) => {
    const at = longer.indexOf(name.text);
    if (at < 0) return text.startsWith(longer, start) || text.startsWith(longer, end - longer.length);
    const left = longer.slice(0, at);
    const right = longer.slice(at + name.text.length);
    return (
      same(text.slice(Math.max(0, start - left.length), start), left) &&
      same(text.slice(end, end + right.length), right) &&
      endsThere(text, end + right.length)
    );
  });
}

function same(there: string, listed: string): boolean {
  return there === listed || there.replace(/\s/g, ' ') === listed || there === listed.toUpperCase();
}

function endsThere(text: string, at: number): boolean {
  return !/^\p{L}/u.test(text.slice(at, at + 2));
}
