import type { Problem } from '../problem';
import type { Pack } from '../schema';
import { type EntityRule, follow } from './rule';

/** True where who claims something is given as a name ("Josep Borrell", "Kremlin"), not as an id: it holds a space or a capital. */
function isFreeName(claimedBy: string): boolean {
  return /\s|\p{Lu}|\p{Lo}/u.test(claimedBy);
}

/** The rule of references: to entities of the pack, never to itself, and no one twice. */
export function referenceRule(): EntityRule {
  const ids = new Set<string>();
  /** Ids that no entity has had yet, with the problems that there are if none has. */
  const awaited = new Map<string, Problem[]>();
  const expect = (id: string, problem: Problem): void => {
    if (ids.has(id)) return;
    const known = awaited.get(id);
    if (known) known.push(problem);
    else awaited.set(id, [problem]);
  };
  return {
    add(entity, path) {
      const problems: Problem[] = [];
      ids.add(entity.id);
      awaited.delete(entity.id);
      const refer = (id: string, at: string): void => {
        if (id === entity.id) problems.push({ path: at, reason: 'an entity cannot refer to itself' });
        else expect(id, { path: at, reason: `the pack has no entity "${id}"` });
      };
      for (const [f, fact] of entity.facts.entries()) {
        const at = `${path}.facts[${f}]`;
        const others = fact.with ?? [];
        for (const [w, id] of others.entries()) {
          refer(id, `${at}.with[${w}]`);
          if (others.indexOf(id) < w)
            problems.push({ path: `${at}.with[${w}]`, reason: `"${id}" is named twice` });
        }
        if (fact.claimedBy !== undefined && !isFreeName(fact.claimedBy)) {
          const reason = `the pack has no entity "${fact.claimedBy}" (a name has a space or a capital)`;
          expect(fact.claimedBy, { path: `${at}.claimedBy`, reason });
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
    },
    end: () => [...awaited.values()].flat(),
  };
}

/** Problems of references: to an entity that the pack lacks, to itself, or the same one twice. */
export function checkReferences(pack: Pack): Problem[] {
  return follow(referenceRule(), pack);
}
