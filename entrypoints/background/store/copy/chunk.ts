import * as v from 'valibot';
import type { Annotation } from '@/core/annotation/annotation';
import type { ArchiveRecord } from '@/core/archive/archive';
import { KeptSchema } from '@/core/archive/schema';
import { checksum } from './checksum';

/** An annotation with its earlier texts, as the second copy has it. */
export interface Kept extends ArchiveRecord {
  /** ISO 8601, UTC, where it is deleted and can still be restored. */
  readonly deletedAt?: string | undefined;
}

/**
 * The records of a bucket in one value. Each is a line of JSON, in which lone surrogates are escapes (Chromium's storage would change
 * them), so that what is damaged in its midst can be read around.
 */
export interface Chunk {
  readonly sum: string;
  readonly lines: string;
}

/** The chunk of these records; the same records in the same order make the same chunk. */
export function chunkOf(records: readonly Kept[]): Chunk {
  const lines = records
    .map(({ annotation, history, deletedAt = 0 }) => JSON.stringify([deletedAt, annotation, history]))
    .join('\n');
  return { sum: checksum(lines), lines };
}

/** What a stored chunk holds. */
export interface ReadChunk {
  readonly records: readonly Kept[];
  /** Whether it is as it was written. */
  readonly isWhole: boolean;
}

/**
 * What a stored value holds: those of its lines that are records. Each is checked, though the checksum be right: it is no signature, and
 * in Firefox a content script may write here too.
 */
export function readChunk(value: unknown): ReadChunk {
  if (!isChunk(value)) return { records: [], isWhole: false };
  const lines = value.lines === '' ? [] : value.lines.split('\n');
  return { records: lines.map(checked).filter((record) => record !== null), isWhole: isWhole(value) };
}

/** True where a stored value is a chunk as it was written. */
export function isWhole(value: unknown): value is Chunk {
  return isChunk(value) && checksum(value.lines) === value.sum;
}

function isChunk(value: unknown): value is Chunk {
  const { sum, lines } = (value ?? {}) as Partial<Chunk>;
  return typeof sum === 'string' && typeof lines === 'string';
}

type Line = [deletedAt: string | 0, annotation: Annotation, history: ArchiveRecord['history']];

function parsed(line: string): Kept {
  const [deletedAt, annotation, history] = JSON.parse(line) as Line;
  return deletedAt === 0 ? { annotation, history } : { annotation, history, deletedAt };
}

function checked(line: string): Kept | null {
  try {
    const { deletedAt, ...record } = parsed(line);
    const isTime = deletedAt === undefined || Number.isFinite(Date.parse(deletedAt));
    return isTime && v.is(KeptSchema, record) ? parsed(line) : null;
  } catch {
    return null;
  }
}
