import type * as v from 'valibot';
import { pathOf } from '../pack/problem';
import type { ArchiveRefusal, Reason } from './refusal';

/** What valibot reports, as refusals with full paths. */
export function refusalsOf(
  issues: readonly v.BaseIssue<unknown>[],
  outer: readonly (string | number)[],
): ArchiveRefusal[] {
  return issues.map((issue) => {
    const inner = (issue.path ?? []).map((step) => (step as { key: unknown }).key);
    return { path: pathOf([...outer, ...inner]), reason: reasonOf(issue) };
  });
}

function reasonOf({ type, expected, received }: v.BaseIssue<unknown>): Reason {
  if (type === 'strict_object' && expected === 'never') return 'unknown-key';
  if (type === 'strict_object' && received === 'undefined') return 'missing';
  return type === 'max_length' ? 'too-long' : 'wrong-value';
}
