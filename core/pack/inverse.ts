import type { Entity, Relation } from './schema';
import { RELATION_INVERSES } from './terms';

const keyOf = (relation: Relation): string => `${relation.type} ${relation.to}`;

/**
 * The entities with every relation stated from both ends: an inverse that a file does not state is added after those it
 * does, in order of type and target, with the provenance and period of the relation it mirrors.
 */
export function withInverses(entities: readonly Entity[]): Entity[] {
  const added = new Map<string, Map<string, Relation>>();
  for (const { id, relations = [] } of entities) {
    for (const { type, to, ...rest } of relations) {
      const inverse: Relation = { type: RELATION_INVERSES[type], to: id, ...rest };
      const list = added.get(to) ?? new Map<string, Relation>();
      if (!list.has(keyOf(inverse))) list.set(keyOf(inverse), inverse);
      added.set(to, list);
    }
  }
  return entities.map((entity) => {
    const stated = entity.relations ?? [];
    const known = new Set(stated.map(keyOf));
    const missing = [...(added.get(entity.id)?.entries() ?? [])]
      .filter(([key]) => !known.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, relation]) => relation);
    return missing.length === 0 ? entity : { ...entity, relations: [...stated, ...missing] };
  });
}
