/**
 * Word by word, how a passage meets an article along a chain: between two meetings that are close, and a little beyond both ends, the
 * words that are missing are looked for again, now forgiving slips. Weighted longest common subsequence (Needleman and Wunsch 1970)
 * over stretches of bounded size, so that the whole is linear in the passage.
 */
import type { Meeting } from './chain';
import { likeness } from './likeness';
import type { WordIndex } from './word-index';

/** A word of the passage and the word of the article that it is now. */
export interface Match extends Meeting {
  /** 0 to 1, see `likeness`. */
  readonly alike: number;
}

/** Longest stretch between two meetings that is looked through, in words; a longer one was rewritten or put in. */
const STRETCH_MAX = 40;
/** Words of the article looked at beyond those that the passage still has at its ends: room for a few that came in. */
const SLACK = 6;
/** Bits lost per word skipped, so that near words win over far ones. */
const SKIP_BITS = 0.3;

/** Returns all matches of the passage along the chain's meetings, ascending in both texts. */
export function align(forms: readonly string[], meetings: readonly Meeting[], index: WordIndex): Match[] {
  const matches: Match[] = [];
  const first = meetings[0]!;
  const last = meetings.at(-1)!;
  const lead = Math.min(first.ours, STRETCH_MAX);
  const tail = Math.min(forms.length - last.ours - 1, STRETCH_MAX);
  let ours = first.ours - lead;
  let theirs = Math.max(0, first.theirs - lead - SLACK);
  const ends = {
    ours: last.ours + 1 + tail,
    theirs: Math.min(index.forms.length, last.theirs + 1 + tail + SLACK),
  };
  for (const meeting of [...meetings, ends]) {
    matches.push(
      ...matchStretch(
        forms.slice(ours, meeting.ours),
        index.forms.slice(theirs, meeting.theirs),
        index,
        meeting !== first,
        meeting !== ends,
      ).map((match) => ({ ...match, ours: ours + match.ours, theirs: theirs + match.theirs })),
    );
    if (meeting !== ends) matches.push({ ...meeting, alike: 1 });
    ours = meeting.ours + 1;
    theirs = meeting.theirs + 1;
  }
  return matches;
}

/** Matches two stretches; skips cost where they hang on a meeting: on their start, on their end or on both. */
function matchStretch(
  ours: readonly string[],
  theirs: readonly string[],
  { bitsOf }: WordIndex,
  hangsOnStart: boolean,
  hangsOnEnd: boolean,
): Match[] {
  const width = theirs.length + 1;
  if (!ours.length || width < 2 || ours.length > STRETCH_MAX || width > 2 * STRETCH_MAX) return [];
  /** Best bits for the pairs before (row, column), and how alike the last pair is where it is taken. */
  const best: number[] = [];
  const taken: number[] = [];
  for (let row = 0; row <= ours.length; row++)
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      best[at] = hangsOnStart ? -SKIP_BITS * (row + column) : 0;
      if (!row || !column) continue;
      best[at] = Math.max(best[at - width]!, best[at - 1]!) - SKIP_BITS;
      const alike = likeness(ours[row - 1]!, theirs[column - 1]!);
      const bits = alike && best[at - width - 1]! + bitsOf(ours[row - 1]!) * alike;
      if (alike && bits >= best[at]!) {
        best[at] = bits;
        taken[at] = alike;
      }
    }
  let at = hangsOnEnd ? best.length - 1 : best.indexOf(Math.max(...best));
  const matches: Match[] = [];
  while (at % width && at > width) {
    const alike = taken[at];
    if (alike) {
      at -= width + 1;
      matches.unshift({ ours: Math.floor(at / width), theirs: at % width, alike });
    } else at -= best[at - width]! >= best[at - 1]! ? width : 1;
  }
  return matches;
}
