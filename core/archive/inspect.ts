import { pathOf } from '../pack/problem';
import { STRING_MAX } from './limits';
import type { ArchiveRefusal } from './refusal';

/** Keys that reach an object's prototype when they are written to. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The first thing in a parsed JSON value that no file of ours or of a tool we know holds: a key that reaches a prototype, a string
 * that is too long, a number beyond all numbers; null where there is none. The value nests no deeper than `checkDepth` lets through.
 */
export function inspect(value: unknown, path: readonly (string | number)[]): ArchiveRefusal | null {
  if (typeof value === 'string')
    return value.length > STRING_MAX ? { path: pathOf(path), reason: 'too-long' } : null;
  if (typeof value === 'number')
    return Number.isFinite(value) ? null : { path: pathOf(path), reason: 'no-number' };
  if (typeof value !== 'object' || value === null) return null;
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    const inner = [...path, isList ? Number(key) : key.slice(0, PATH_KEY_MAX)];
    if (PROTOTYPE_KEYS.has(key)) return { path: pathOf(inner), reason: 'prototype-key' };
    if (key.length > STRING_MAX) return { path: pathOf(inner), reason: 'too-long' };
    const found = inspect((value as Record<string, unknown>)[key], inner);
    if (found) return found;
  }
  return null;
}

/** Longest key that a path shows, in UTF-16 code units: a line. */
const PATH_KEY_MAX = 80;
