import type { Problem } from '../problem';
import type { Pack } from '../schema';

/** Problems of ids: one that is used a second time among the articles, or among the entities. */
export function checkIds(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  for (const kind of ['articles', 'entities'] as const) {
    const seen = new Set<string>();
    for (const [n, { id }] of pack[kind].entries()) {
      if (seen.has(id)) problems.push({ path: `${kind}[${n}].id`, reason: `the id "${id}" is used already` });
      seen.add(id);
    }
  }
  return problems;
}
