import { type AliasClaim, aliasClaims, sameWords } from '../alias-claims';
import type { Problem } from '../problem';
import type { Entity, Pack } from '../schema';
import { ALIASES_MAX } from '../terms';

const isPlain = (claim: AliasClaim): boolean => claim.rule.needs === undefined;
const hasCues = (claim: AliasClaim): boolean =>
  (claim.rule.cues?.length ?? 0) > 0 || (claim.entity.cues?.length ?? 0) > 0;

/** True where the first holds the second and more; the dots of acronyms (U.S.) say nothing. */
function isLongerName(longer: string, text: string): boolean {
  const [whole, part] = [longer, text].map((name) => sameWords(name).replaceAll('.', ''));
  return whole !== undefined && part !== undefined && whole.length > part.length && whole.includes(part);
}

function checkOne(entity: Entity, path: string): Problem[] {
  const problems: Problem[] = [];
  const count = Object.values(entity.aliases ?? {}).reduce((sum, list) => sum + (list?.length ?? 0), 0);
  if (count > ALIASES_MAX) {
    problems.push({ path: `${path}.aliases`, reason: `${count} aliases are over ${ALIASES_MAX}` });
  }
  const seen = new Set<string>();
  for (const claim of aliasClaims(entity)) {
    const key = `${claim.language} ${claim.rule.text}`;
    const at = `${path}.${claim.path}`;
    if (seen.has(key)) {
      problems.push({
        path: at,
        reason: `"${claim.rule.text}" is the entity's name or alias in this language already`,
      });
    }
    seen.add(key);
    for (const [n, longer] of (claim.rule.not ?? []).entries()) {
      if (isLongerName(longer, claim.rule.text)) continue;
      problems.push({
        path: `${at}.not[${n}]`,
        reason: `"${longer}" is no longer name with "${claim.rule.text}" in it`,
      });
    }
  }
  return problems;
}

/** Why this claim to a string that others may claim too leaves an article nothing to choose by, or null. */
function whyUndecided(claim: AliasClaim, claims: readonly AliasClaim[]): string | null {
  const collides = (other: AliasClaim): boolean =>
    other.entity !== claim.entity && couldCollide(claim, other);
  if (isPlain(claim)) {
    const rival = claims.find((other) => isPlain(other) && collides(other));
    if (!rival) return null;
    return `"${claim.rule.text}" is owned by "${rival.entity.id}" too: one owner at most may take it plain, the others need "needs"`;
  }
  if (claim.rule.needs !== 'context' || hasCues(claim)) return null;
  const rival = claims.find(collides);
  return rival
    ? `"${claim.rule.text}" is owned by "${rival.entity.id}" too, so it needs "cues" to be chosen by`
    : null;
}

/**
 * Problems of aliases: too many, repeated, an exclusion that excludes nothing, or a string that several entities own
 * without a rule to choose. There is one where at most one owner takes it plain (its common meaning) and each other one
 * needs an introduction, or context with cues.
 */
export function checkAliases(pack: Pack): Problem[] {
  const claims = new Map<string, Array<AliasClaim & { at: string }>>();
  for (const [e, entity] of pack.entities.entries()) {
    for (const claim of aliasClaims(entity)) {
      const key = sameWords(claim.rule.text);
      const list = claims.get(key) ?? [];
      list.push({ ...claim, at: `entities[${e}].${claim.path}` });
      claims.set(key, list);
    }
  }
  const own = pack.entities.flatMap((entity, e) => checkOne(entity, `entities[${e}]`));
  const shared = [...claims.values()].flatMap((list) =>
    list.flatMap((claim) => {
      const reason = whyUndecided(claim, list);
      return reason ? [{ path: claim.at, reason }] : [];
    }),
  );
  return [...own, ...shared];
}

/** Two exact aliases collide only letter by letter: "US" and "us" are told apart by their case. */
function couldCollide(a: AliasClaim, b: AliasClaim): boolean {
  return a.rule.case !== 'exact' || b.rule.case !== 'exact' || a.rule.text === b.rule.text;
}
