/** A letter as it travels: the name of the request or event, and what it carries. */
import type { NoteOffered } from './protocol/events';

export interface RequestLetter {
  readonly request: string;
  readonly letter: unknown;
}
export interface EventLetter {
  readonly event: string;
  readonly letter: unknown;
}

/** The value as a record, or null where it is none: for letters, which may hold anything. */
function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** The value as a request, or null. */
export function requestOf(value: unknown): RequestLetter | null {
  const record = recordOf(value);
  return record && typeof record.request === 'string'
    ? { request: record.request, letter: record.letter }
    : null;
}

/** The value as an event, or null. */
export function eventOf(value: unknown): EventLetter | null {
  const record = recordOf(value);
  return record && typeof record.event === 'string' ? { event: record.event, letter: record.letter } : null;
}

/** The value as an offered note, or null. The background alone offers, so what it carries is as it says. */
export function offeredOf(value: unknown): NoteOffered | null {
  const offered = recordOf(recordOf(value)?.offered);
  return offered && typeof offered.windowId === 'number' ? (offered as unknown as NoteOffered) : null;
}
