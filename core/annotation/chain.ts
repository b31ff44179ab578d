/**
 * Where in an article a passage may stand, though it was edited. Each word of the passage votes for the places where it stands in the
 * article; votes in the same order make a chain, and the heaviest chains are where to look closer. This is collinear chaining as in
 * aligners of long sequences (Li 2018, minimap2, section 2.1): O(h · b) for h votes, each looking at most `b` votes back. Approximate
 * string matching (Myers 1999) is O(n · m / 32), but pays for an advertisement put inside as if its letters were typing errors.
 */
import type { WordIndex } from './word-index';

/** One word of the passage met in the article: its index in the one and in the other. */
export interface Meeting {
  readonly ours: number;
  readonly theirs: number;
}

/** Most votes, the rarest words' first: 20 kB of news cast some 600 for a passage of 60 words; what is left out, `align` finds. */
const VOTES_MAX = 1_200;
/** Votes looked back from each; a vote that continues a chain is rarely more than ten behind. */
const LOOK_BACK = 48;
/** Longest stretch that may have come in between two words, in words: an advertisement, a paragraph or two. */
const GAP_MAX = 160;
/** Bits that any shift costs, and each doubling of it: half a common word. */
const SHIFT_BITS = 1;
const DOUBLING_BITS = 0.6;

/**
 * Returns the heaviest chains of the passage `forms` in the article, the heaviest first, at most `most`: meetings in ascending order in
 * both texts, of which no two chains share one. A chain weighs the bits of its words' rarity, less what gaps cost.
 */
export function chains(forms: readonly string[], index: WordIndex, most: number): Meeting[][] {
  const votes = castVotes(forms, index);
  const bits = forms.map(index.bitsOf);
  const weights: number[] = [];
  const before: number[] = [];
  // The one loop here that runs a hundred thousand times: no closures, no arrays made.
  for (let at = 0; at < votes.length; at++) {
    const vote = votes[at]!;
    let best = 0;
    before[at] = -1;
    for (let back = at - 1; back >= 0 && at - back <= LOOK_BACK; back--) {
      const earlier = votes[back]!;
      const ours = vote.ours - earlier.ours;
      const theirs = vote.theirs - earlier.theirs;
      if (theirs > GAP_MAX + ours) break;
      if (ours <= 0 || theirs <= 0) continue;
      const shift = Math.abs(ours - theirs);
      const weight = weights[back]! - (shift && SHIFT_BITS + DOUBLING_BITS * Math.log2(shift));
      if (weight > best) {
        best = weight;
        before[at] = back;
      }
    }
    weights[at] = bits[vote.ours]! + best;
  }

  const found: Meeting[][] = [];
  const taken = new Set<number>();
  for (const last of [...weights.keys()].sort((a, b) => weights[b]! - weights[a]!)) {
    if (found.length === most) break;
    const meetings: Meeting[] = [];
    let at = last;
    for (; at >= 0 && !taken.has(at); at = before[at]!) {
      taken.add(at);
      meetings.unshift(votes[at]!);
    }
    // One that runs into a heavier chain is a branch of it, not a place of its own.
    if (at < 0) found.push(meetings);
  }
  return found;
}

/** All places of the passage's words, the rarest words first until there are enough, in the order of the article. */
function castVotes(forms: readonly string[], index: WordIndex): Meeting[] {
  const byRarity = forms.map((form, ours) => ({ ours, places: index.placesOf(form) }));
  byRarity.sort((a, b) => a.places.length - b.places.length);
  const votes: Meeting[] = [];
  for (const { ours, places } of byRarity) {
    if (votes.length && votes.length + places.length > VOTES_MAX) break;
    for (const theirs of places) votes.push({ ours, theirs });
  }
  return votes.sort((a, b) => a.theirs - b.theirs || a.ours - b.ours);
}
