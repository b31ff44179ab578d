/** A second copy of the own cards, outside IndexedDB: browsers lose whole databases, and these cards nobody else has. */
import { browser } from 'wxt/browser';
import type { OwnCard } from '@/core/own/own-card';
import { hashText } from '@/core/pack/hash-text';
import { needRoom } from '@/platform/room';
import type { OwnCards } from './own-cards';

const KEY = 'ownCards';

/** The copy: JSON as text, and what it must add up to. */
interface Copy {
  readonly text: string;
  readonly count: number;
  readonly sum: number;
}

/**
 * The same cards, copied behind each change. Where the database was lost (it has none, the copy some), they are put back with the first
 * question; a copy that does not add up is left alone.
 */
export function withSecondCopy(cards: OwnCards): OwnCards {
  let copying: Promise<void> = Promise.resolve();
  let looked: Promise<void> | null = null;

  const copyOnce = async (): Promise<void> => {
    const all = await cards.all();
    const text = JSON.stringify(all);
    const copy: Copy = { text, count: all.length, sum: hashText(text) };
    await needRoom();
    await browser.storage.local.set({ [KEY]: copy });
  };
  const copied = async <T>(change: Promise<T>): Promise<T> => {
    const done = await change;
    copying = copying.then(copyOnce, copyOnce);
    // The card is on the disk: a copy that fails is made with the next one.
    await copying.catch(() => undefined);
    return done;
  };
  const look = (): Promise<void> => {
    looked ??= restore(cards).catch(() => undefined);
    return looked;
  };
  return {
    async all() {
      await look();
      return cards.all();
    },
    save: async (draft, revision) => {
      await look();
      return copied(cards.save(draft, revision));
    },
    remove: async (id) => {
      await look();
      return copied(cards.remove(id));
    },
    restore: (id) => copied(cards.restore(id)),
    putMissing: (some) => copied(cards.putMissing(some)),
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
      await browser.storage.local.remove(KEY);
      return copied(cards.eraseAll());
    },
  };
}

async function restore(cards: OwnCards): Promise<void> {
  const copy = (await browser.storage.local.get(KEY))[KEY] as Copy | undefined;
  if (!copy || copy.count === 0 || hashText(copy.text) !== copy.sum) return;
  if ((await cards.all()).length > 0) return;
  await cards.putMissing(JSON.parse(copy.text) as OwnCard[]);
}
