import type { Candidate } from './mention';

/** Order of candidates: by start, the longest first, then by alias. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return a.start - b.start || b.end - a.end || a.alias - b.alias;
}

/** Sorts in place by insertion: the scanner finds candidates by their ends, so each is at most a few places from its own. */
export function sortCandidates(candidates: Candidate[]): void {
  for (let n = 1; n < candidates.length; n++) {
    const candidate = candidates[n]!;
    let to = n;
    for (; to > 0 && compareCandidates(candidates[to - 1]!, candidate) > 0; to--)
      candidates[to] = candidates[to - 1]!;
    candidates[to] = candidate;
  }
}
