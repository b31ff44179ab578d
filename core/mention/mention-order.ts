import type { Candidate } from './mention';

/** Order of candidates: by start, the longest first, then by alias. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return a.start - b.start || b.end - a.end || a.alias - b.alias;
}
