import { hashText } from '../hash-text';
import type { Problem } from '../problem';
import type { Pack } from '../schema';
import { RELATION_INVERSES } from '../terms';
import { type EntityRule, follow } from './rule';

/** The rule of the graph: a relation to a known entity has its inverse stated there. */
export function inverseRule(): EntityRule {
  const stated = new Set<number>();
  const ids = new Set<string>();
  const missing = new Map<number, { path: string; to: string; inverse: string }>();
  return {
    add({ id, relations = [] }, path) {
      ids.add(id);
      for (const [r, { type, to }] of relations.entries()) {
        const relation = hashText(`${id} ${type} ${to}`);
        stated.add(relation);
        missing.delete(relation);
        const inverse = `${RELATION_INVERSES[type]} ${id}`;
        const other = hashText(`${to} ${inverse}`);
        if (!stated.has(other)) missing.set(other, { path: `${path}.relations[${r}]`, to, inverse });
      }
      return [];
    },
    end: () =>
      [...missing.values()]
        .filter(({ to }) => ids.has(to))
        .map(({ path, to, inverse }) => ({
          path,
          reason: `"${to}" does not state the inverse, "${inverse}"`,
        })),
  };
}

/** Problems of the graph: a relation to a known entity that does not state the inverse. */
export function checkInverses(pack: Pack): Problem[] {
  return follow(inverseRule(), pack);
}
