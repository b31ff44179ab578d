/** What each start of the background does before anything is read or written: the database and its second copy are brought to agree. */
import { Refused } from '@/platform/messaging/refused';
import type { Database } from '../database';
import { transact } from '../transact';
import type { Copier } from './copier';
import { HEAD_KEY, type Head, headOf, readHead } from './head';
import { chunksOn, rebuild } from './rebuild';
import { recreate } from './recreate';
import type { Shelf } from './shelf';

/** What had to be done: nothing, or a rebuilding after which so many annotations are back and so many are not. */
export type Settled = { readonly recovered: number; readonly lost: number } | null;

export interface Parts {
  readonly db: Database;
  readonly shelf: Shelf;
  readonly copier: Copier;
}

/**
 * Compares counts and last changes, a few milliseconds. A database that is missing, empty, behind or cannot be opened is rebuilt from
 * the copy; of a copy that is missing or behind the copier is told, which has to write it. Rejects with `Refused` where neither can be
 * had: never as if empty.
 */
export async function settle(parts: Parts): Promise<Settled> {
  const { db, shelf, copier } = parts;
  const head = readHead((await shelf.read([HEAD_KEY]))[HEAD_KEY]);
  const found = await look(db);
  if (found instanceof Refused) {
    if (found.code !== 'store-failed') throw found;
    const hasRecords = chunksOn(await shelf.read(null)).some(({ records }) => records.length > 0);
    // Nothing to rebuild from: what is on the disk is left as it is, and the reader is told that it fails.
    if (!hasRecords && !(head && isEmpty(head))) throw found;
    await recreate(db, found);
    return rebuildFrom(parts, head);
  }
  if (head === null) {
    if (isEmpty(found)) return rebuildFrom(parts, head);
    copier.begin(null);
    return null;
  }
  const isBehind =
    found.seq < head.seq ||
    (found.seq === head.seq &&
      (found.annotations !== head.annotations || found.tombstones !== head.tombstones));
  if (isBehind) return rebuildFrom(parts, head);
  // Changes that the copy lacks were forgotten: it is of an older day than they are.
  copier.begin(found.firstSeq > head.seq + 1 ? null : head);
  return null;
}

/** Where the database stands, or why it cannot be read. */
async function look(db: Database): Promise<(Head & { readonly firstSeq: number }) | Refused> {
  try {
    return await transact(db, 'r', () => headOf(db));
  } catch (error) {
    return error as Refused;
  }
}

async function rebuildFrom({ db, shelf, copier }: Parts, head: Head | null): Promise<Settled> {
  const recovered = await rebuild(db, chunksOn(await shelf.read(null)), head?.seq ?? 0);
  const now = await transact(db, 'r', () => headOf(db));
  copier.begin(null);
  const lost = head ? Math.max(0, total(head) - total(now)) : 0;
  return recovered + lost > 0 ? { recovered, lost } : null;
}

const total = ({ annotations, tombstones }: Head) => annotations + tombstones;
const isEmpty = (head: Head) => head.seq === 0 && total(head) === 0;
