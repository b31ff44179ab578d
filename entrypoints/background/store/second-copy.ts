/** A second copy of the own cards, deleted ones too, outside IndexedDB: browsers lose whole databases, and these cards nobody else has. */
import * as v from 'valibot';
import { OwnCardSchema } from '@/core/archive/own-schema';
import { time } from '@/core/archive/schema';
import type { OwnCard } from '@/core/own/own-card';
import { hashText } from '@/core/pack/hash-text';
import { needRoom } from '@/platform/room';
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
  const copy = (): Promise<void> => {
    copying = copying.then(copyOnce, copyOnce);
    return copying;
  };
  const copied = async <T>(change: Promise<T>): Promise<T> => {
    const done = await change;
    // The card is on the disk: a copy that fails is made with the next one.
    await copy().catch(() => undefined);
    return done;
  };
  const erased = async <T>(change: Promise<T>): Promise<T> => {
    const done = await change;
    // A copy that cannot be written without what was erased goes: the next start makes another.
    await copy().catch(() => shelf.drop([KEY]));
    return done;
  };
  const look = (): Promise<void> => {
    looked ??= restore(cards, shelf).then(
      // Nobody waits for it, and where it fails the next start sees it again.
      (isCopied) => void (isCopied || copy().catch(() => undefined)),
      (error: unknown) => {
        // The next question looks again: there may be room by then.
        looked = null;
        throw faultOf(error);
      },
    );
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
      return erased(cards.erase(id));
    },
    async eraseDeleted() {
      await look();
      return erased(cards.eraseDeleted());
    },
    async eraseOld() {
      await look();
      const count = await cards.eraseOld();
      // Most starts find nothing to erase: the copy stands.
      return count > 0 ? erased(Promise.resolve(count)) : 0;
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
      // Where the cards cannot be erased their copy stays.
      await needRoom();
      // First: a copy that outlived the cards would bring them back.
      await shelf.drop([KEY]);
      return copied(cards.eraseAll());
    },
  };
}

/** Puts back what the copy has, where the database has nothing; false where there are cards and no copy. */
async function restore(cards: OwnCards, shelf: Shelf): Promise<boolean> {
  const copy = (await shelf.read([KEY]))[KEY];
  const hasCards = (await cards.all()).length + (await cards.deleted()).length > 0;
  const copied = hasCards ? null : read(copy);
  if (copied) await cards.putMissing(copied.cards, copied.deleted);
  return copy !== undefined || !hasCards;
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
