import type { Problem } from '../problem';
import type { Entity, Pack } from '../schema';

/** A rule on what entities are to each other, asked entity by entity, so that a pack need not be held as a whole. */
export interface EntityRule {
  /** What is wrong with the entity as far as is known; `path` is where it stands: `entities[3]`. */
  add(entity: Entity, path: string): Problem[];
  /** What only all entities together show. */
  end(): Problem[];
}

/** The problems that a rule finds in a whole pack. */
export function follow(rule: EntityRule, pack: Pack): Problem[] {
  const found = pack.entities.flatMap((entity, e) => rule.add(entity, `entities[${e}]`));
  return [...found, ...rule.end()];
}
