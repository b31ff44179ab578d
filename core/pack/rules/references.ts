import type { Problem } from '../problem';
import type { Entity, Pack } from '../schema';

/** True where who claims something is given as a name ("Josep Borrell", "Kremlin"), not as an id: it holds a space or a capital. */
function isFreeName(claimedBy: string): boolean {
  return /\s|\p{Lu}|\p{Lo}/u.test(claimedBy);
}

function checkEntity(entity: Entity, path: string, ids: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const refer = (id: string, at: string): void => {
    if (id === entity.id) problems.push({ path: at, reason: 'an entity cannot refer to itself' });
    else if (!ids.has(id)) problems.push({ path: at, reason: `the pack has no entity "${id}"` });
  };
  for (const [f, fact] of entity.facts.entries()) {
    const at = `${path}.facts[${f}]`;
    const others = fact.with ?? [];
    for (const [w, id] of others.entries()) {
      refer(id, `${at}.with[${w}]`);
      if (others.indexOf(id) < w)
        problems.push({ path: `${at}.with[${w}]`, reason: `"${id}" is named twice` });
    }
    if (fact.claimedBy !== undefined && !isFreeName(fact.claimedBy) && !ids.has(fact.claimedBy)) {
      const reason = `the pack has no entity "${fact.claimedBy}" (a name has a space or a capital)`;
      problems.push({ path: `${at}.claimedBy`, reason });
    }
  }
  const stated = new Set<string>();
  for (const [r, { type, to }] of (entity.relations ?? []).entries()) {
    refer(to, `${path}.relations[${r}].to`);
    const key = `${type} ${to}`;
    if (stated.has(key))
      problems.push({ path: `${path}.relations[${r}]`, reason: `"${key}" is stated twice` });
    stated.add(key);
  }
  return problems;
}

/** Problems of references: to an entity that the pack lacks, to itself, or the same one twice. */
export function checkReferences(pack: Pack): Problem[] {
  const ids = new Set(pack.entities.map((entity) => entity.id));
  return pack.entities.flatMap((entity, e) => checkEntity(entity, `entities[${e}]`, ids));
}
