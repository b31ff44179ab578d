import type { TextQuoteSelector } from './annotation';
import type { Span } from './edges';

/** The quote letter for letter, and how far its company is the same on either side, in UTF-16 units. */
export interface Occurrence extends Span {
  readonly before: number;
  readonly after: number;
}

/** Most occurrences looked at: a letter alone may stand in an article ten thousand times, and its place is told by its company. */
const OCCURRENCES_MAX = 2_000;

/** Returns where the quote stands letter for letter, the best company first; of equals, the nearest to `hint` (an offset). */
export function occurrences(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  hint: number,
): Occurrence[] {
  const found: Occurrence[] = [];
  const add = (start: number) => {
    const end = start + exact.length;
    found.push({ start, end, before: sameBefore(text, start, prefix), after: sameAfter(text, end, suffix) });
  };
  if (exact === '') return [];
  for (
    let at = text.indexOf(exact);
    at >= 0 && found.length < OCCURRENCES_MAX;
    at = text.indexOf(exact, at + 1)
  )
    add(at);
  if (found.length === OCCURRENCES_MAX && text.startsWith(exact, hint)) add(hint);
  return found.sort(
    (a, b) => b.before + b.after - a.before - a.after || Math.abs(a.start - hint) - Math.abs(b.start - hint),
  );
}

/** Length of the longest end of `prefix` that stands right before `start`. */
function sameBefore(text: string, start: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && same < start && text[start - same - 1] === prefix[prefix.length - same - 1])
    same++;
  return same;
}

function sameAfter(text: string, end: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text[end + same] === suffix[same]) same++;
  return same;
}
