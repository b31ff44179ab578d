import type * as v from 'valibot';

/** One reason why a value is no pack, with the place of it. */
export interface Problem {
  /** Where, as a JSON path without the root: `entities[3].facts[0].text.en`; empty for the value itself. */
  path: string;
  /** What is wrong there, in one clause a writer can act on. */
  reason: string;
}

type Issue = v.BaseIssue<unknown>;

/** A JSON path of keys and indices: `pathOf(['facts', 0, 'text'])` is `facts[0].text`. */
export function pathOf(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    const name = String(key);
    if (!/^[\w-]+$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
    return path === '' ? name : `${path}.${name}`;
  }, '');
}

function reasonOf(issue: Issue): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'this key is unknown';
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'this key is missing';
  return issue.message;
}

/**
 * The problems behind what valibot reports. A union reports only that no branch fits, so the branch that came furthest
 * speaks for it: that is the one the writer meant.
 */
export function problemsOf(issues: readonly Issue[], outer: readonly unknown[] = []): Problem[] {
  return issues.flatMap((issue) => {
    const keys = [...outer, ...(issue.path ?? []).map((step) => (step as { key: unknown }).key)];
    const inside = (issue.issues ?? []).filter((inner) => (inner.path?.length ?? 0) > 0);
    if (issue.type === 'union' && inside.length > 0) return problemsOf(inside, keys);
    return [{ path: pathOf(keys), reason: reasonOf(issue) }];
  });
}
