/** Why a file, or one thing in it, was not taken; the page that shows it has the words (`data_reason_…`). */
export const REASONS = [
  'too-big',
  'not-utf8',
  'too-deep',
  'not-json',
  'unknown-format',
  'pack',
  'newer-version',
  'too-many',
  'prototype-key',
  'too-long',
  'no-number',
  'missing',
  'unknown-key',
  'wrong-value',
  'no-address',
  'hidden-characters',
  'no-quote',
  'reply',
  'same-id',
  'open-quote',
  'wrong-columns',
] as const;
export type Reason = (typeof REASONS)[number];

/** One refusal, with the place of it. */
export interface ArchiveRefusal {
  /** Where: a JSON path (`first.items[3].target.source`), a place in the text (`line 3, column 5`), or `file` for all of it. */
  readonly path: string;
  readonly reason: Reason;
}

/** Thrown where nothing of a file can be taken. */
export class UnreadableFile extends Error {
  constructor(readonly refusal: ArchiveRefusal) {
    super(`${refusal.path}: ${refusal.reason}`);
    this.name = 'UnreadableFile';
  }
}

/** The place of an offset in a text, as editors count: `line 3, column 5`. */
export function placeOf(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return `line ${line}, column ${offset - start + 1}`;
}
