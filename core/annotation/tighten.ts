import type { Match } from './align';
import type { WordIndex } from './word-index';

/**
 * The matches with the quote's words as close together as the article allows: a common word at its end ("the", "de") is the one that
 * follows the quote, not its like in a sentence that came in behind. `first` and `last` are the half-open places of the quote's words.
 */
export function tighten(
  matches: readonly Match[],
  forms: readonly string[],
  index: WordIndex,
  first: number,
  last: number,
): Match[] {
  const tight = [...matches];
  const pull = (at: number, by: 1 | -1): void => {
    const [match, anchor] = [tight[at], tight[at - by]];
    if (!match || !anchor || match.ours - anchor.ours !== by) return;
    if (Math.min(match.ours, anchor.ours) < first || Math.max(match.ours, anchor.ours) >= last) return;
    const theirs = anchor.theirs + by;
    if (match.theirs !== theirs && index.words.forms[theirs] === forms[match.ours]) {
      tight[at] = { ours: match.ours, theirs, alike: 1 };
    }
  };
  for (let at = 1; at < tight.length; at++) pull(at, 1);
  for (let at = tight.length - 2; at >= 0; at--) pull(at, -1);
  return tight;
}
