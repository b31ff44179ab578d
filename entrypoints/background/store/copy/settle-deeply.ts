import { transact } from '../transact';
import { bucketOf, isChunkKey, keyOf } from './bucket';
import { chunkOf, isWhole } from './chunk';
import { HEAD_KEY, readHead } from './head';
import { bucketsOf, keptIn } from './kept';
import { chunksOn, rebuild } from './rebuild';
import type { Parts, Settled } from './settle';

/**
 * Compares every checksum, once for each start of the browser, while nothing is copied: a chunk that is damaged is written anew, and
 * what the database lost of its midst is brought back.
 */
export async function settleDeeply(parts: Parts): Promise<Settled> {
  const { db, shelf, copier } = parts;
  if (await shelf.wasChecked()) return null;
  await copier.catchUp();
  const recovered = await copier.alone(async () => {
    const entries = await shelf.read(null);
    const seq = readHead(entries[HEAD_KEY])?.seq ?? 0;
    const doubtful = await differing(parts, entries, seq);
    return doubtful === null ? null : rebuild(db, chunksOn(doubtful), seq);
  });
  if (recovered !== null) await copier.copyAll();
  await shelf.noteChecked();
  return recovered ? { recovered, lost: 0 } : null;
}

/** The chunks that are not what the database says, null where there is none. Those that are about to be copied are passed over. */
function differing(
  { db }: Parts,
  entries: Readonly<Record<string, unknown>>,
  seq: number,
): Promise<Record<string, unknown> | null> {
  return transact(db, 'r', async () => {
    const pending = await db.changes.where('seq').above(seq).toArray();
    const isPending = new Set(pending.map(({ id }) => keyOf(bucketOf(id))));
    const sums = new Map<string, string>();
    for (const bucket of await bucketsOf(db)) sums.set(keyOf(bucket), chunkOf(await keptIn(db, bucket)).sum);
    const keys = new Set([...Object.keys(entries).filter(isChunkKey), ...sums.keys()]);
    const differ = [...keys].filter((key) => {
      if (isPending.has(key)) return false;
      const entry = entries[key];
      return !isWhole(entry) || entry.sum !== (sums.get(key) ?? EMPTY.sum);
    });
    return differ.length === 0 ? null : Object.fromEntries(differ.map((key) => [key, entries[key]]));
  });
}

const EMPTY = chunkOf([]);
