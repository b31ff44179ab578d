import { compareDates, endsOf } from './dates';
import type { Entity, Fact, Pack } from './schema';

/** A dated fact in its place in time. */
export interface TimelineEntry {
  /** The fact's `when`: a date or a period. */
  readonly when: string;
  readonly entity: Entity;
  readonly fact: Fact;
}

/** Earlier starts first; of two that are level, the coarser ("2024" before "2024-06"), then the one that ends first. */
function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  const [x, y] = [endsOf(a.when), endsOf(b.when)];
  return (
    compareDates(x.start, y.start) ||
    x.start.length - y.start.length ||
    compareDates(x.end ?? '9999', y.end ?? '9999') ||
    (a.entity.id < b.entity.id ? -1 : a.entity.id > b.entity.id ? 1 : 0)
  );
}

/** The dated facts of a pack in order of time; facts of one entity that are level keep the entity's order. */
export function timelineOf(pack: Pack): TimelineEntry[] {
  const dated = pack.entities.flatMap((entity) =>
    entity.facts.flatMap((fact) => (fact.when === undefined ? [] : [{ when: fact.when, entity, fact }])),
  );
  return dated.sort(compareEntries);
}
