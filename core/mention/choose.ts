/** From overlapping readings to mentions: the longest that is sure enough wins, shorter ones step in where it is not. */
import type { Decided } from './decide';
import { onlyDescribes } from './describes';
import type { Mention } from './mention';

/** Score below which nothing is marked, 0 to 1: a wrong card is worse than none. */
const MARK_THRESHOLD = 0.5;

/** The mentions among decided readings of one passage (by start, the longest first), none overlapping. */
export function choose(decided: readonly Decided[], threshold = MARK_THRESHOLD): Mention[] {
  const mentions: Mention[] = [];
  let taken = 0;
  for (let i = 0; i < decided.length; i++) {
    let best = decided[i]!;
    const { start, end } = best.reading;
    if (start < taken) continue;
    // What begins inside the span comes next to it, so that the search ends with the span.
    let holdsName = false;
    for (let j = i + 1; j < decided.length && decided[j]!.reading.start < end; j++) {
      const other = decided[j]!;
      const isSameSpan = other.reading.start === start && other.reading.end === end;
      if (isSameSpan && other.score > best.score) best = other;
      holdsName ||= !isSameSpan && other.score >= threshold && other.reading.end <= end;
    }
    const { reading, score, why } = best;
    if (score < threshold) {
      // An event’s name begins with a place (“US presidential election”): where it is another of that name, so is the place in it.
      if (reading.type === 'event' && /election/i.test(reading.surface)) taken = end;
    } else if (!holdsName || !onlyDescribes(reading)) {
      const { id: entity, name, type } = reading.thing;
      mentions.push({ passage: reading.passage, start, end, entity, name, type, score, why });
      taken = end;
    }
  }
  return mentions;
}
