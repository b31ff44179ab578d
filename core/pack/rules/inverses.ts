import type { Problem } from '../problem';
import type { Pack } from '../schema';
import { RELATION_INVERSES } from '../terms';

/** Problems of the graph: a relation to a known entity that does not state the inverse. */
export function checkInverses(pack: Pack): Problem[] {
  const stated = new Map<string, Set<string>>();
  for (const { id, relations = [] } of pack.entities) {
    stated.set(id, new Set(relations.map(({ type, to }) => `${type} ${to}`)));
  }
  const problems: Problem[] = [];
  for (const [e, { id, relations = [] }] of pack.entities.entries()) {
    for (const [r, { type, to }] of relations.entries()) {
      const inverse = `${RELATION_INVERSES[type]} ${id}`;
      const other = stated.get(to);
      if (other && !other.has(inverse)) {
        problems.push({
          path: `entities[${e}].relations[${r}]`,
          reason: `"${to}" does not state the inverse, "${inverse}"`,
        });
      }
    }
  }
  return problems;
}
