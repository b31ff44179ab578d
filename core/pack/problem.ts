import type * as v from 'valibot';
import type { Fault } from './fault';

/** One reason why a value is no pack, with the place of it. */
export interface Problem {
  /** Where, as a JSON path without the root: `entities[3].facts[0].text.en`; empty for the value itself. */
  path: string;
  /** What is wrong there, in one clause a writer can act on. */
  reason: string;
  /** The same for readers, where it is one of those that they meet. */
  fault?: Fault | undefined;
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

/** The problem of a part, as one of the whole in which the part stands at `path`. */
export function under(path: string, problem: Problem): Problem {
  const inner = problem.path;
  return { ...problem, path: inner === '' || inner.startsWith('[') ? path + inner : `${path}.${inner}` };
}

const isUnknownKey = ({ type, expected }: Issue) => type === 'strict_object' && expected === 'never';
const isMissing = ({ type, received }: Issue) => type === 'strict_object' && received === 'undefined';

function reasonOf(issue: Issue): string {
  if (isUnknownKey(issue)) return 'this key is unknown';
  if (isMissing(issue)) return 'this key is missing';
  return issue.message;
}

function faultOf(issue: Issue, path: string): Fault | undefined {
  if (isUnknownKey(issue)) return { code: 'unknown-key' };
  if (isMissing(issue)) return { code: 'missing' };
  if (path === 'format') return { code: 'wrong-format', found: issue.received };
  if (path === 'version') return { code: 'wrong-version' };
  if (issue.type === 'max_length') return { code: 'too-long', most: Number(issue.requirement) };
  return issue.kind === 'schema' ? { code: 'wrong-value' } : undefined;
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
    const path = pathOf(keys);
    return [{ path, reason: reasonOf(issue), fault: faultOf(issue, path) }];
  });
}
