/** From overlapping readings to mentions: the longest that is sure enough wins, shorter ones step in where it is not. */
import type { Decided } from './decide';
import { onlyDescribes } from './describes';
import type { Mention } from './mention';
import type { Reading } from './reading';

/** Score below which nothing is marked, 0 to 1: a wrong card is worse than none. */
export const MARK_THRESHOLD = 0.5;

/** The mentions among decided readings of one passage (by start, the longest first), none overlapping. */
export function choose(decided: readonly Decided[], threshold = MARK_THRESHOLD): Mention[] {
  const mentions: Mention[] = [];
  let taken = 0;
  for (let i = 0; i < decided.length; i++) {
    const best = bestOfSpan(decided, i);
    const { reading, score, why } = best;
    if (reading.start < taken) continue;
    if (score < threshold) {
      if (namesAnother(reading)) taken = reading.end;
      continue;
    }
    if (onlyDescribes(reading) && holdsName(decided, i, reading, threshold)) continue;
    mentions.push({
      passage: reading.passage,
      start: reading.start,
      end: reading.end,
      entity: reading.thing.id,
      score,
      why,
    });
    taken = reading.end;
  }
  return mentions;
}

/** The best reading of the span that `at` has, of those that follow it. */
function bestOfSpan(decided: readonly Decided[], at: number): Decided {
  let best = decided[at]!;
  for (let i = at + 1; i < decided.length; i++) {
    const other = decided[i]!;
    if (other.reading.start !== best.reading.start || other.reading.end !== best.reading.end) break;
    if (other.score > best.score) best = other;
  }
  return best;
}

/**
 * True for an event’s name that begins with a place (“US presidential election”): where it is not this event it is another of the
 * same name, and the place in it is not named by itself.
 */
function namesAnother(reading: Reading): boolean {
  return reading.thing.type === 'event' && /election/i.test(reading.surface);
}

/** True when a shorter reading inside this one is sure enough; readings come by start, so the search ends with the span. */
function holdsName(
  decided: readonly Decided[],
  at: number,
  { start, end }: Reading,
  threshold: number,
): boolean {
  for (let i = at; i < decided.length; i++) {
    const { reading, score } = decided[i]!;
    if (reading.start >= end) return false;
    if (score >= threshold && reading.end <= end && reading.end - reading.start < end - start) return true;
  }
  return false;
}
