/** A second copy of the own cards, deleted ones too, outside IndexedDB: browsers lose whole databases, and these cards nobody else has. */
import * as v from 'valibot';
import { OwnCardSchema } from '@/core/archive/own-schema';
import { time } from '@/core/archive/schema';
import type { OwnCard } from '@/core/own/own-card';
import { hashText } from '@/core/pack/hash-text';
import type { Shelf } from './copy/shelf';
import { faultOf } from './fault';
import type { OwnTombstone } from './knowledge-database';
import type { OwnCards } from './own-cards';

const KEY = 'ownCards';

/** The copy: JSON as text, and what it must add up to. */
interface Copy {
  /** Of `Copied`. */
  readonly text: string;
  /** How many cards and deleted ones. */
  readonly count: number;
  readonly sum: number;
}
interface Copied {
  readonly cards: readonly OwnCard[];
  readonly deleted: readonly OwnTombstone[];
}
const OwnTombstoneSchema = v.strictObject({
  id: v.string(),
  card: OwnCardSchema,
  deletedAt: time,
}) satisfies v.GenericSchema<unknown, OwnTombstone>;

/**
 * The same cards, copied behind each change. Where the database was lost (it has none, the copy some), they are put back with the first
 * question; until that is done each is refused, so that nothing is saved, and copied, as if there had been none. A copy that does not
 * add up is left alone.
 */
export function withSecondCopy(cards: OwnCards, shelf: Shelf): OwnCards {
  let copying: Promise<void> = Promise.resolve();
  let looked: Promise<void> | null = null;

  const copyOnce = async (): Promise<void> => {
    const all: Copied = { cards: await cards.all(), deleted: await cards.deleted() };
    const text = JSON.stringify(all);
    const copy: Copy = { text, count: all.cards.length + all.deleted.length, sum: hashText(text) };
    await shelf.write({ [KEY]: copy });
  };
  const copied = async <T>(change: Promise<T>): Promise<T> => {
    const done = await change;
    copying = copying.then(copyOnce, copyOnce);
    // The card is on the disk: a copy that fails is made with the next one.
    await copying.catch(() => undefined);
    return done;
  };
  const look = (): Promise<void> => {
    looked ??= restore(cards, shelf).catch((error: unknown) => {
      // The next question looks again: there may be room by then.
      looked = null;
      throw faultOf(error);
    });
    return looked;
  };
  return {
    async all() {
      await look();
      return cards.all();
    },
    save: async (draft, revision, merged) => {
      await look();
      return copied(cards.save(draft, revision, merged));
    },
    remove: async (id) => {
      await look();
      return copied(cards.remove(id));
    },
    restore: async (id) => {
      await look();
      return copied(cards.restore(id));
    },
    async deleted() {
      await look();
      return cards.deleted();
    },
    erase: async (id) => {
      await look();
      return copied(cards.erase(id));
    },
    async eraseDeleted() {
      await look();
      return copied(cards.eraseDeleted());
    },
    async eraseOld() {
      await look();
      const erased = await cards.eraseOld();
      // Most starts find nothing to erase: the copy stands.
      return erased > 0 ? copied(Promise.resolve(erased)) : 0;
    },
    putMissing: (some, deleted) => copied(cards.putMissing(some, deleted)),
    readRecords: async (after) => {
      await look();
      return cards.readRecords(after);
    },
    mergeRecords: async (records, isDry) => {
      await look();
      return isDry ? cards.mergeRecords(records, true) : copied(cards.mergeRecords(records, false));
    },
    async eraseAll() {
      // First: a copy that outlived the cards would bring them back.
      await shelf.drop([KEY]);
      return copied(cards.eraseAll());
    },
  };
}

async function restore(cards: OwnCards, shelf: Shelf): Promise<void> {
  const copied = read((await shelf.read([KEY]))[KEY]);
  if (!copied || (await cards.all()).length + (await cards.deleted()).length > 0) return;
  await cards.putMissing(copied.cards, copied.deleted);
}

/** What a copy holds that adds up; each card is checked, as a content script may write there too, in Firefox. */
function read(value: unknown): Copied | null {
  try {
    const { text, sum, count } = value as Copy;
    if (count === 0 || hashText(text) !== sum) return null;
    const kept = JSON.parse(text) as Copied | OwnCard[];
    // Before deleted ones were copied it was the cards alone.
    const { cards, deleted } = Array.isArray(kept) ? { cards: kept, deleted: [] } : kept;
    return {
      cards: cards.filter((card) => v.is(OwnCardSchema, card)),
      deleted: deleted.filter((one) => v.is(OwnTombstoneSchema, one)),
    };
  } catch {
    return null;
  }
}
