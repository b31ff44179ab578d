import { type AliasClaim, aliasClaims, sameWords } from '../alias-claims';
import { hashText } from '../hash-text';
import type { Problem } from '../problem';
import type { AliasRule, Entity, Pack } from '../schema';
import { ALIASES_MAX } from '../terms';
import { type EntityRule, follow } from './rule';

/** What is left of a claim once its entity is forgotten. */
interface KeptClaim {
  /** Id of the entity. */
  readonly owner: string;
  readonly text: string;
  readonly isExact: boolean;
  readonly needs: AliasRule['needs'];
  readonly hasCues: boolean;
  readonly entityPath: string;
  /** Path inside the entity. */
  readonly path: string;
}

const isPlain = (claim: KeptClaim): boolean => claim.needs === undefined;

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
function whyUndecided(claim: KeptClaim, claims: readonly KeptClaim[]): string | null {
  const collides = (other: KeptClaim): boolean =>
    other.entityPath !== claim.entityPath && couldCollide(claim, other);
  if (isPlain(claim)) {
    const rival = claims.find((other) => isPlain(other) && collides(other));
    if (!rival) return null;
    return `"${claim.text}" is owned by "${rival.owner}" too: one owner at most may take it plain, the others need "needs"`;
  }
  if (claim.needs !== 'context' || claim.hasCues) return null;
  const rival = claims.find(collides);
  return rival
    ? `"${claim.text}" is owned by "${rival.owner}" too, so it needs "cues" to be chosen by`
    : null;
}

/**
 * The rule of aliases: not too many, none repeated, no exclusion that excludes nothing, and no string that several entities own
 * without a rule to choose. There is one where at most one owner takes it plain (its common meaning) and each other one
 * needs an introduction, or context with cues.
 */
export function aliasRule(): EntityRule {
  /** A list only where a string has several claims: most have one, and there may be a million. */
  const claims = new Map<number, KeptClaim | KeptClaim[]>();
  return {
    add(entity, path) {
      for (const claim of aliasClaims(entity)) {
        const kept = keep(claim, path);
        const key = hashText(sameWords(claim.rule.text));
        const known = claims.get(key);
        if (known === undefined) claims.set(key, kept);
        else if (Array.isArray(known)) known.push(kept);
        else claims.set(key, [known, kept]);
      }
      return checkOne(entity, path);
    },
    end: () =>
      [...claims.values()].flatMap((list) =>
        Array.isArray(list)
          ? list.flatMap((claim) => {
              const reason = whyUndecided(claim, list);
              return reason ? [{ path: `${claim.entityPath}.${claim.path}`, reason }] : [];
            })
          : [],
      ),
  };
}

/** Problems of aliases. */
export function checkAliases(pack: Pack): Problem[] {
  return follow(aliasRule(), pack);
}

function keep({ entity, rule, path }: AliasClaim, entityPath: string): KeptClaim {
  return {
    owner: entity.id,
    text: rule.text,
    isExact: rule.case === 'exact',
    needs: rule.needs,
    hasCues: (rule.cues?.length ?? 0) > 0 || (entity.cues?.length ?? 0) > 0,
    entityPath,
    path,
  };
}

/** Two exact aliases collide only letter by letter: "US" and "us" are told apart by their case. */
function couldCollide(a: KeptClaim, b: KeptClaim): boolean {
  return (!a.isExact || !b.isExact || a.text === b.text) && sameWords(a.text) === sameWords(b.text);
}
