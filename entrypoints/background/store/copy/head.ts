import type { Database } from '../database';

/** How much the store holds, and the last change of it. */
export interface Head {
  readonly seq: number;
  readonly annotations: number;
  readonly tombstones: number;
}

/** The key under which the copy's head lies. */
export const HEAD_KEY = 'copy-head';

/** The head that a stored value is, or null where it is none. */
export function readHead(value: unknown): Head | null {
  const { seq, annotations, tombstones } = (value ?? {}) as Partial<Head>;
  const isHead = [seq, annotations, tombstones].every((count) => Number.isSafeInteger(count) && count! >= 0);
  return isHead ? { seq: seq!, annotations: annotations!, tombstones: tombstones! } : null;
}

/** The head of the database as it is, and its first change that is not forgotten yet (0 where there is none); within a transaction. */
export async function headOf(db: Database): Promise<Head & { readonly firstSeq: number }> {
  const first = await db.changes.orderBy('seq').first();
  const last = await db.changes.orderBy('seq').last();
  return {
    seq: last?.seq ?? 0,
    annotations: await db.annotations.count(),
    tombstones: await db.tombstones.count(),
    firstSeq: first?.seq ?? 0,
  };
}
