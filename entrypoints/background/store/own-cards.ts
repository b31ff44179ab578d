import type { OwnCard, OwnDraft } from '@/core/own/own-card';
import { Refused } from '@/platform/messaging/refused';
import { faultOf } from './fault';
import type { KnowledgeDatabase } from './knowledge-database';

/** Most earlier texts of one card; the oldest goes first. */
const REVISIONS_MAX = 20;
/** Most own cards: what a tab's worth of memory holds. */
const CARDS_MAX = 20_000;

/** The cards that the reader made, behind functions. Writing resolves when it is on the disk; everything rejects with `Refused`. */
export interface OwnCards {
  all(): Promise<OwnCard[]>;
  /** Saves a new card, or the text that follows `revision`; refused as `conflict` where another window saved since. */
  save(draft: OwnDraft, revision: number): Promise<OwnCard>;
  remove(id: string): Promise<null>;
  restore(id: string): Promise<OwnCard>;
  /** Puts in cards that are not there, from a copy; returns how many. */
  putMissing(cards: readonly OwnCard[]): Promise<number>;
}

/** Own cards over the knowledge database. */
export function createOwnCards(db: KnowledgeDatabase, now = () => new Date().toISOString()): OwnCards {
  const tables = [db.ownCards, db.ownTombstones, db.ownRevisions];
  const transact = async <T>(mode: 'r' | 'rw', work: () => Promise<T>): Promise<T> => {
    try {
      return await db.transaction(mode, tables, work);
    } catch (error) {
      throw faultOf(error);
    }
  };
  const stored = async (id: string): Promise<OwnCard> => {
    const card = await db.ownCards.get(id);
    if (!card) throw new Refused('not-found', 'id: no such card');
    return card;
  };
  const replace = async (old: OwnCard, draft: OwnDraft): Promise<OwnCard> => {
    await db.ownRevisions.add({ id: old.id, card: old } as never);
    const kept = await db.ownRevisions.where('id').equals(old.id).primaryKeys();
    await db.ownRevisions.bulkDelete(kept.slice(0, Math.max(0, kept.length - REVISIONS_MAX)));
    const card: OwnCard = {
      ...draft,
      createdAt: old.createdAt,
      modifiedAt: now(),
      revision: old.revision + 1,
    };
    await db.ownCards.put(card);
    return card;
  };
  return {
    all: () => transact('r', () => db.ownCards.orderBy('name').toArray()),
    save: (draft, revision) =>
      transact('rw', async () => {
        const old = await db.ownCards.get(draft.id);
        if (!old) {
          if ((await db.ownCards.count()) >= CARDS_MAX)
            throw new Refused('store-full', `cards: ${CARDS_MAX} at most`);
          const card: OwnCard = { ...draft, createdAt: now(), modifiedAt: now(), revision: 1 };
          await db.ownTombstones.delete(draft.id);
          await db.ownCards.add(card);
          return card;
        }
        if (isSame(old, draft)) return old;
        if (old.revision !== revision)
          throw new Refused('conflict', 'revision: the card was changed elsewhere');
        return replace(old, draft);
      }),
    remove: (id) =>
      transact('rw', async () => {
        const card = await db.ownCards.get(id);
        if (!card) return null;
        await db.ownTombstones.put({ id, card, deletedAt: now() });
        await db.ownCards.delete(id);
        return null;
      }),
    restore: (id) =>
      transact('rw', async () => {
        const buried = await db.ownTombstones.get(id);
        if (!buried) return stored(id);
        await db.ownTombstones.delete(id);
        const card = { ...buried.card, modifiedAt: now(), revision: buried.card.revision + 1 };
        await db.ownCards.put(card);
        return card;
      }),
    putMissing: (cards) =>
      transact('rw', async () => {
        const known = new Set(await db.ownCards.toCollection().primaryKeys());
        const missing = cards.filter(({ id }) => !known.has(id));
        await db.ownCards.bulkAdd(missing);
        return missing.length;
      }),
  };
}

function isSame({ createdAt: _, modifiedAt: __, revision: ___, ...card }: OwnCard, draft: OwnDraft): boolean {
  const inOrder = (value: OwnDraft) =>
    JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return inOrder(card) === inOrder(draft);
}
