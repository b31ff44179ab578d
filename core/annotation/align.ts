/**
 * Word by word, how a passage meets an article along a chain: between two meetings that are close, and a little beyond both ends, the
 * words that are missing are looked for again, now forgiving slips. Weighted longest common subsequence (Needleman and Wunsch 1970)
 * over stretches of bounded size, so that the whole is linear in the passage.
 */
import type { Chain } from './chain';
import { likeness } from './likeness';
import type { WordIndex } from './word-index';

/** A word of the passage and the word of the article that it is now. */
export interface Match {
  readonly ours: number;
  readonly theirs: number;
  /** 0 to 1, see `likeness`. */
  readonly alike: number;
}

/** Longest stretch between two meetings that is looked through, in words; a longer one was rewritten or put in. */
const STRETCH_MAX = 40;
/** Words of the article looked at beyond those that the passage still has at its ends: room for a few that came in. */
const SLACK = 6;
/** Bits lost per word skipped, so that near words win over far ones. */
const SKIP_BITS = 0.3;

/** A rectangle of word pairs to look through: half-open places in both texts. */
interface Stretch {
  readonly ours: readonly [number, number];
  readonly theirs: readonly [number, number];
  /** Which side hangs on a meeting. */
  readonly hangs: 'both' | 'start' | 'end';
}

/** Returns all matches of the passage along the chain, ascending in both texts. */
export function align(forms: readonly string[], chain: Chain, index: WordIndex): Match[] {
  const { meetings } = chain;
  const first = meetings[0]!;
  const last = meetings.at(-1)!;
  const size = index.words.forms.length;
  const matches: Match[] = [];
  const look = (stretch: Stretch) => matches.push(...matchStretch(forms, index, stretch));

  const lead = Math.min(first.ours, STRETCH_MAX);
  look({
    ours: [first.ours - lead, first.ours],
    theirs: [Math.max(0, first.theirs - lead - SLACK), first.theirs],
    hangs: 'end',
  });
  meetings.forEach((meeting, at) => {
    matches.push({ ...meeting, alike: 1 });
    const next = meetings[at + 1];
    if (next)
      look({ ours: [meeting.ours + 1, next.ours], theirs: [meeting.theirs + 1, next.theirs], hangs: 'both' });
  });
  const tail = Math.min(forms.length - last.ours - 1, STRETCH_MAX);
  look({
    ours: [last.ours + 1, last.ours + 1 + tail],
    theirs: [last.theirs + 1, Math.min(size, last.theirs + 1 + tail + SLACK)],
    hangs: 'start',
  });
  return matches;
}

function matchStretch(forms: readonly string[], index: WordIndex, { ours, theirs, hangs }: Stretch): Match[] {
  const rows = ours[1] - ours[0];
  const columns = theirs[1] - theirs[0];
  if (rows <= 0 || columns <= 0 || rows > STRETCH_MAX || columns > 2 * STRETCH_MAX) return [];
  const width = columns + 1;
  /** Best bits for the pairs before (row, column), with skips paid where the stretch hangs on its start. */
  const best = new Float64Array((rows + 1) * width);
  const alikes = new Float32Array(rows * columns);
  const fromStart = hangs === 'end' ? 0 : SKIP_BITS;
  for (let column = 1; column <= columns; column++) best[column] = -fromStart * column;
  for (let row = 1; row <= rows; row++) {
    const form = forms[ours[0] + row - 1]!;
    const bits = index.bitsOf(form);
    best[row * width] = -fromStart * row;
    for (let column = 1; column <= columns; column++) {
      const at = row * width + column;
      const alike = likeness(form, index.words.forms[theirs[0] + column - 1]!);
      alikes[(row - 1) * columns + column - 1] = alike;
      const skipped = Math.max(best[at - width]!, best[at - 1]!) - SKIP_BITS;
      best[at] = alike > 0 ? Math.max(skipped, best[at - width - 1]! + bits * alike) : skipped;
    }
  }
  return traceBack(best, alikes, forms, index, { ours, theirs, hangs });
}

function traceBack(
  best: Float64Array,
  alikes: Float32Array,
  forms: readonly string[],
  index: WordIndex,
  { ours, theirs, hangs }: Stretch,
): Match[] {
  const columns = theirs[1] - theirs[0];
  const width = columns + 1;
  let at = best.length - 1;
  if (hangs === 'start') for (let n = 0; n < best.length; n++) if (best[n]! > best[at]!) at = n;
  const matches: Match[] = [];
  let row = Math.floor(at / width);
  let column = at % width;
  while (row > 0 && column > 0) {
    const alike = alikes[(row - 1) * columns + column - 1]!;
    const here = best[row * width + column]!;
    const bits = index.bitsOf(forms[ours[0] + row - 1]!);
    if (alike > 0 && Math.abs(here - best[(row - 1) * width + column - 1]! - bits * alike) < 1e-4) {
      row--;
      column--;
      matches.push({ ours: ours[0] + row, theirs: theirs[0] + column, alike });
    } else if (best[(row - 1) * width + column]! >= best[row * width + column - 1]!) row--;
    else column--;
  }
  return matches.reverse();
}
