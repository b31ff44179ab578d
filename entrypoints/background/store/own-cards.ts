import type { MergeCounts } from '@/core/archive/merge';
import { newOwnTexts, planOwnMerge } from '@/core/archive/merge-own';
import { OWN_HISTORY_MAX, type OwnCard, type OwnDraft, type OwnRecord } from '@/core/own/own-card';
import { ownWords } from '@/core/own/own-words';
import { Refused } from '@/platform/messaging/refused';
import { attempt } from './attempt';
import { KEEP_DELETED_MS } from './erase';
import type { KnowledgeDatabase, OwnTombstone } from './knowledge-database';

/** Most own cards: what a tab's worth of memory holds. */
const CARDS_MAX = 20_000;
/** Cards read at once, and code units of text after which no more are read for one answer: far under the 64 MiB of a message. */
const READ_MAX = 200;
const READ_UNITS = 4_000_000;

/** Some of the cards with their earlier texts, in the order of their ids. */
export interface OwnRecordsRead {
  readonly records: readonly OwnRecord[];
  /** The id to go on after; null behind the last. */
  readonly next: string | null;
  /** How many cards there are in all. */
  readonly total: number;
}

/** The cards that the reader made, behind functions. Writing resolves when it is on the disk; everything rejects with `Refused`. */
export interface OwnCards {
  all(): Promise<OwnCard[]>;
  /**
   * Saves a new card, or the text that follows `revision`; refused as `conflict` where another window saved since. The card `merged`,
   * whose words the draft has, is deleted with it: both or neither, and the same again is the same.
   */
  save(draft: OwnDraft, revision: number, merged?: string): Promise<OwnCard>;
  remove(id: string): Promise<null>;
  restore(id: string): Promise<OwnCard>;
  /** What was deleted and can still be restored, the latest first. */
  deleted(): Promise<OwnTombstone[]>;
  /** Erases a deleted card with its earlier texts for good; one that is not deleted is a `conflict`. */
  erase(id: string): Promise<null>;
  /** Erases all deleted cards for good. */
  eraseDeleted(): Promise<null>;
  /** Erases what was deleted too long ago to be restored; returns how many that were. */
  eraseOld(): Promise<number>;
  /** Puts in cards and deleted ones that are not there, from a copy; returns how many cards. */
  putMissing(cards: readonly OwnCard[], deleted: readonly OwnTombstone[]): Promise<number>;
  /** The cards behind the id `after` (from the first on where null), as many as one message carries. */
  readRecords(after: string | null): Promise<OwnRecordsRead>;
  /** Merges cards in, all or none of them; with `isDry`, only counts what would change. Rejects (`store-full`) where there is no room. */
  mergeRecords(records: readonly OwnRecord[], isDry: boolean): Promise<MergeCounts>;
  /** Erases all cards, deleted ones, earlier texts and imports under way, for good. */
  eraseAll(): Promise<null>;
}

/** Own cards over the knowledge database. */
export function createOwnCards(db: KnowledgeDatabase, now = () => new Date().toISOString()): OwnCards {
  const tables = [db.ownCards, db.ownTombstones, db.ownRevisions, db.imports];
  const transact = <T>(mode: 'r' | 'rw', work: () => Promise<T>): Promise<T> =>
    attempt(db, mode, () => db.transaction(mode, tables, work));
  const stored = async (id: string): Promise<OwnCard> => {
    const card = await db.ownCards.get(id);
    if (!card) throw new Refused('not-found', 'id: no such card');
    return card;
  };
  const keepTexts = async (id: string, cards: readonly OwnCard[]): Promise<void> => {
    await db.ownRevisions.bulkAdd(cards.map((card) => ({ id, card })) as never);
    const kept = await db.ownRevisions.where('id').equals(id).primaryKeys();
    await db.ownRevisions.bulkDelete(kept.slice(0, Math.max(0, kept.length - OWN_HISTORY_MAX)));
  };
  const textsOf = async (id: string): Promise<OwnCard[]> =>
    (await db.ownRevisions.where('id').equals(id).sortBy('number')).map(({ card }) => card);
  const eraseBuried = async (ids: readonly string[]): Promise<void> => {
    await db.ownTombstones.bulkDelete([...ids]);
    await db.ownRevisions.where('id').anyOf(ids).delete();
  };
  const checkRoom = async (more: number): Promise<void> => {
    if ((await db.ownCards.count()) + more > CARDS_MAX)
      throw new Refused('store-full', `cards: ${CARDS_MAX} at most`);
  };
  const replace = async (old: OwnCard, draft: OwnDraft): Promise<OwnCard> => {
    await keepTexts(old.id, [old]);
    const card: OwnCard = {
      ...draft,
      createdAt: old.createdAt,
      modifiedAt: now(),
      revision: old.revision + 1,
    };
    await db.ownCards.put(card);
    return card;
  };
  const saveOne = async (draft: OwnDraft, revision: number): Promise<OwnCard> => {
    const old = await db.ownCards.get(draft.id);
    if (!old) {
      await checkRoom(1);
      const card: OwnCard = { ...draft, createdAt: now(), modifiedAt: now(), revision: 1 };
      await db.ownTombstones.delete(draft.id);
      await db.ownCards.add(card);
      return card;
    }
    if (ownWords(old) === ownWords(draft)) return old;
    if (old.revision !== revision) throw new Refused('conflict', 'revision: the card was changed elsewhere');
    return replace(old, draft);
  };
  const bury = async (id: string): Promise<null> => {
    const card = await db.ownCards.get(id);
    if (!card) return null;
    await db.ownTombstones.put({ id, card, deletedAt: now() });
    await db.ownCards.delete(id);
    return null;
  };
  return {
    all: () => transact('r', () => db.ownCards.orderBy('name').toArray()),
    save: (draft, revision, merged) =>
      transact('rw', async () => {
        const saved = await saveOne(draft, revision);
        if (merged !== undefined && merged !== draft.id) await bury(merged);
        return saved;
      }),
    remove: (id) => transact('rw', () => bury(id)),
    restore: (id) =>
      transact('rw', async () => {
        const buried = await db.ownTombstones.get(id);
        if (!buried) return stored(id);
        await checkRoom(1);
        await db.ownTombstones.delete(id);
        const card = { ...buried.card, modifiedAt: now(), revision: buried.card.revision + 1 };
        await db.ownCards.put(card);
        return card;
      }),
    deleted: () => transact('r', async () => (await db.ownTombstones.toArray()).sort(byDeletion)),
    erase: (id) =>
      transact('rw', async () => {
        if (await db.ownCards.get(id)) throw new Refused('conflict', 'id: it was restored elsewhere');
        await eraseBuried([id]);
        return null;
      }),
    eraseDeleted: () =>
      transact('rw', async () => {
        await eraseBuried(await db.ownTombstones.toCollection().primaryKeys());
        return null;
      }),
    eraseOld: () =>
      transact('rw', async () => {
        const until = new Date(Date.parse(now()) - KEEP_DELETED_MS).toISOString();
        const ids = await db.ownTombstones.filter(({ deletedAt }) => deletedAt <= until).primaryKeys();
        await eraseBuried(ids);
        return ids.length;
      }),
    putMissing: (cards, deleted) =>
      transact('rw', async () => {
        const known = new Set(await db.ownCards.toCollection().primaryKeys());
        const missing = cards.filter(({ id }) => !known.has(id));
        await db.ownCards.bulkAdd(missing);
        await db.ownTombstones.bulkPut(deleted.filter(({ id }) => !known.has(id)));
        return missing.length;
      }),
    readRecords: (after) =>
      transact('r', async () => {
        const found = await db.ownCards
          .where('id')
          .above(after ?? '')
          .limit(READ_MAX)
          .toArray();
        const records: OwnRecord[] = [];
        for (let units = 0; records.length < found.length && units < READ_UNITS; ) {
          const card = found[records.length]!;
          const record = { card, history: await textsOf(card.id) };
          records.push(record);
          units += JSON.stringify(record).length;
        }
        const isLast = records.length === found.length && found.length < READ_MAX;
        return {
          records,
          next: isLast ? null : (records.at(-1)?.card.id ?? null),
          total: await db.ownCards.count(),
        };
      }),
    mergeRecords: (records, isDry) =>
      transact(isDry ? 'r' : 'rw', async () => {
        const buried = await db.ownTombstones.bulkGet(records.map(({ card }) => card.id));
        const deleted = new Map(buried.flatMap((one) => (one ? [[one.id, one.card]] : [])));
        const { puts, history, counts } = planOwnMerge(
          { cards: await db.ownCards.toArray(), deleted },
          records,
        );
        await checkRoom(counts.new);
        if (isDry) return counts;
        await db.ownCards.bulkPut([...puts]);
        await db.ownTombstones.bulkDelete(puts.map(({ id }) => id));
        for (const { id, cards } of history) {
          const card = await db.ownCards.get(id);
          if (card) await keepTexts(id, newOwnTexts(card, await textsOf(id), cards));
        }
        return counts;
      }),
    eraseAll: () =>
      transact('rw', async () => {
        for (const table of tables) await table.clear();
        return null;
      }),
  };
}

/** The latest first. */
const byDeletion = (one: OwnTombstone, other: OwnTombstone): number =>
  one.deletedAt < other.deletedAt ? 1 : -1;
