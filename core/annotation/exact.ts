import type { TextQuoteSelector } from './annotation';
import type { Span } from './edges';
import { byHints, type Hints } from './hints';

/** The quote letter for letter, and how far its company is the same on either side, in UTF-16 units. */
export interface Occurrence extends Span {
  readonly before: number;
  readonly after: number;
}

/** Most occurrences looked at: a letter alone may stand in an article ten thousand times, and its place is told by its company. */
const OCCURRENCES_MAX = 2_000;

/** Returns where the quote, not empty, stands letter for letter, the best company first; equals as the hints order them. */
export function occurrences(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  hints: Hints,
): Occurrence[] {
  const found: Occurrence[] = [];
  const add = (start: number) => {
    const end = start + exact.length;
    let [before, after] = [0, 0];
    while (before < Math.min(start, prefix.length) && text[start - before - 1] === prefix.at(-1 - before))
      before++;
    while (after < suffix.length && text[end + after] === suffix[after]) after++;
    found.push({ start, end, before, after });
  };
  const { at: hint } = hints;
  if (hint !== undefined && text.startsWith(exact, hint)) add(hint);
  for (
    let at = text.indexOf(exact);
    at >= 0 && found.length < OCCURRENCES_MAX;
    at = text.indexOf(exact, at + 1)
  )
    if (at !== hint) add(at);
  const hinted = byHints(hints);
  return found.sort((a, b) => b.before + b.after - a.before - a.after || hinted(a, b));
}
