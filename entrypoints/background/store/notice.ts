import type { Settled } from './copy/settle';
import type { Shelf } from './copy/shelf';

/** That the store had to be rebuilt, to be told to the reader once. */
export interface StoreNotice {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** How many annotations came back, and how many did not. */
  readonly recovered: number;
  readonly lost: number;
}

const KEY = 'store-notice';

/** The notice that the reader has not put away yet, or null. */
export async function readNotice(shelf: Shelf): Promise<StoreNotice | null> {
  const { at, recovered, lost } = ((await shelf.read([KEY]))[KEY] ?? {}) as Partial<StoreNotice>;
  return at !== undefined && recovered !== undefined && lost !== undefined ? { at, recovered, lost } : null;
}

/** Keeps a notice until it is put away; with one that waits already it becomes one. */
export async function keepNotice(shelf: Shelf, settled: NonNullable<Settled>, at: string): Promise<void> {
  const before = await readNotice(shelf);
  const recovered = settled.recovered + (before?.recovered ?? 0);
  const lost = settled.lost + (before?.lost ?? 0);
  await shelf.write({ [KEY]: { at, recovered, lost } satisfies StoreNotice });
}

/** Puts the notice away. */
export async function dropNotice(shelf: Shelf): Promise<null> {
  await shelf.drop([KEY]);
  return null;
}
