/**
 * Where an event stands among the others: the dated ones nearest to it in time, before and after. Each row is a fact with its
 * own provenance, and a door to the card of its event.
 */
import { compareDates, endsOf } from '../pack/dates';
import type { Entity, EntityType, Pack } from '../pack/schema';
import { timelineOf } from '../pack/timeline';

/** Types that happen at a time. */
const HAPPENS: ReadonlySet<EntityType> = new Set(['event', 'agreement', 'operation']);
/** Rows of a timeline, the event's own among them. */
const ROWS = 5;

/** An event and the fact that dates it. */
export interface Dated {
  readonly entity: Entity;
  readonly when: string;
  readonly fact: Entity['facts'][number];
}

/** Returns the rows of the timeline around an entity, in order of time; none where it has no date or no company. */
export function timelineAround(pack: Pack, entity: Entity): Dated[] {
  if (!HAPPENS.has(entity.type)) return [];
  const dated = onePerEvent(timelineOf(pack).filter((entry) => HAPPENS.has(entry.entity.type)));
  const own = dated.findIndex((entry) => entry.entity.id === entity.id);
  if (own < 0 || dated.length < 2) return [];
  const before = Math.max(0, Math.min(own - Math.floor(ROWS / 2), dated.length - ROWS));
  return dated.slice(before, before + ROWS);
}

/** An event begins once: of its dates the first counts, told as finely as any that agrees with it. */
function onePerEvent(entries: readonly Dated[]): Dated[] {
  const events = new Map<string, Dated>();
  for (const entry of entries) {
    const known = events.get(entry.entity.id);
    if (
      !known ||
      (compareDates(startOf(known), startOf(entry)) === 0 && entry.when.length > known.when.length)
    )
      events.set(entry.entity.id, entry);
  }
  return [...events.values()].sort((a, b) =>
    startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0,
  );
}

const startOf = ({ when }: Dated): string => endsOf(when).start;
