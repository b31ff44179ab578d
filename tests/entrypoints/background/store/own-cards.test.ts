import { afterEach, describe, expect, it, vi } from 'vitest';
import { hashText } from '@/core/pack/hash-text';
import { createKept } from '@/entrypoints/background/store/kept';
import { defineKnowledge } from '@/entrypoints/background/store/knowledge-database';
import { createOwnCards } from '@/entrypoints/background/store/own-cards';
import { withSecondCopy } from '@/entrypoints/background/store/second-copy';
import { Refused } from '@/platform/messaging/refused';
import { ownCard } from '../../../core/archive/records';
import { refused } from '../background';
import { type Disk, newDisk } from './disk';
import { newShelf } from './shelf';

const [one, two] = [ownCard(1).card, ownCard(2).card];
const draftOf = ({ createdAt: _, modifiedAt: __, revision: ___, ...draft }: typeof one) => draft;
const namesOf = (deleted: readonly { readonly card: { readonly name: string } }[]) =>
  deleted.map(({ card }) => card.name);

afterEach(() => vi.unstubAllGlobals());

/** Own cards by a clock that is set by hand. */
function withClock() {
  const clock = { at: '2026-01-01T00:00:00.000Z' };
  const db = defineKnowledge(newDisk());
  return { clock, db, ownCards: createOwnCards(db, () => clock.at) };
}

describe('two own cards that are one', () => {
  it('are saved as one and the other deleted, both or neither; the same again changes nothing', async () => {
    const { db, ownCards } = withClock();
    for (const card of [one, two]) await ownCards.save(draftOf(card), 0);
    const joined = { ...draftOf(one), aliases: [{ text: two.name }] };
    const fail = () => {
      throw new Error('the disk');
    };
    await expect(ownCards.save(joined, 7, two.id)).rejects.toEqual(refused('conflict'));
    db.ownTombstones.hook('creating', fail);
    await expect(ownCards.save(joined, 1, two.id)).rejects.toThrow();
    db.ownTombstones.hook('creating').unsubscribe(fail);
    expect(await ownCards.all()).toMatchObject([{ aliases: one.aliases }, { name: two.name }]);
    for (const _ of ['first', 'again'])
      expect(await ownCards.save(joined, 1, two.id)).toMatchObject({
        aliases: [{ text: two.name }],
        revision: 2,
      });
    expect(await ownCards.all()).toMatchObject([{ name: one.name }]);
    expect(namesOf(await ownCards.deleted())).toEqual([two.name]);
  });
});

describe('deleted own cards', () => {
  it('are listed, the latest first, come back, or are erased with their earlier texts', async () => {
    const { clock, db, ownCards } = withClock();
    for (const card of [one, two]) await ownCards.save(draftOf(card), 0);
    await ownCards.save({ ...draftOf(two), description: 'another' }, 1);
    await ownCards.remove(one.id);
    clock.at = '2026-01-02T00:00:00.000Z';
    await ownCards.remove(two.id);
    expect(namesOf(await ownCards.deleted())).toEqual([two.name, one.name]);
    expect(await ownCards.restore(one.id)).toMatchObject({ name: one.name, revision: 2 });
    await expect(ownCards.erase(one.id)).rejects.toEqual(refused('conflict'));
    expect(await db.ownRevisions.where('id').equals(two.id).count()).toBe(1);
    await ownCards.erase(two.id);
    await ownCards.erase(two.id);
    expect(await ownCards.deleted()).toEqual([]);
    expect(await db.ownRevisions.where('id').equals(two.id).count()).toBe(0);
    await expect(ownCards.restore(two.id)).rejects.toEqual(refused('not-found'));
    expect(await ownCards.all()).toMatchObject([{ name: one.name }]);
  });

  it('are erased after 30 days, not a moment before', async () => {
    const { clock, ownCards } = withClock();
    for (const card of [one, two]) await ownCards.save(draftOf(card), 0);
    await ownCards.remove(one.id);
    clock.at = '2026-01-02T00:00:00.000Z';
    await ownCards.remove(two.id);
    clock.at = '2026-01-30T23:59:59.999Z';
    expect(await ownCards.eraseOld()).toBe(0);
    clock.at = '2026-01-31T00:00:00.000Z';
    expect(await ownCards.eraseOld()).toBe(1);
    expect(namesOf(await ownCards.deleted())).toEqual([two.name]);
    await ownCards.eraseDeleted();
    expect(await ownCards.deleted()).toEqual([]);
  });
});

describe('the second copy', () => {
  /** A shelf, and own cards with their copy on it. */
  function withShelf() {
    const shelf = newShelf();
    return {
      shelf,
      copied: () => JSON.stringify([...shelf.entries]),
      open: (disk: Disk = newDisk()) => createKept(disk, shelf).ownCards,
    };
  }

  it('brings cards and deleted ones back where the database is lost', async () => {
    const { open } = withShelf();
    const before = open();
    for (const card of [one, two]) await before.save(draftOf(card), 0);
    await before.remove(two.id);
    const after = open();
    expect(namesOf(await after.deleted())).toEqual([two.name]);
    expect(await after.all()).toMatchObject([{ name: one.name }]);
    expect(await after.restore(two.id)).toMatchObject({ name: two.name });
  });

  it('is not written over by a save while it could not be put back', async () => {
    const { open, shelf, copied } = withShelf();
    await open().save(draftOf(one), 0);
    const cards = createOwnCards(defineKnowledge(newDisk()));
    let isFull = true;
    const after = withSecondCopy(
      {
        ...cards,
        putMissing: async (...missing) => {
          if (isFull) throw new Refused('store-full', 'no room');
          return cards.putMissing(...missing);
        },
      },
      shelf,
    );
    await expect(after.save(draftOf(two), 0)).rejects.toEqual(refused('store-full'));
    await expect(after.all()).rejects.toEqual(refused('store-full'));
    isFull = false;
    await after.save(draftOf(two), 0);
    expect((await after.all()).map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
    expect(copied()).toContain(one.id);
  });

  it('that somebody else wrote brings back what is a card, and nothing else', async () => {
    const { open, shelf } = withShelf();
    const forged = { ...two, facts: [{ quote: 'x', words: '', source: { address: 'javascript:alert(1)' } }] };
    const buried = { id: two.id, card: forged, deletedAt: 'yesterday' };
    const text = JSON.stringify({ cards: [one, forged, null], deleted: [buried, buried.card] });
    shelf.entries.set('ownCards', { text, count: 3, sum: hashText(text) });
    const after = open();
    expect(await after.all()).toEqual([one]);
    expect(await after.deleted()).toEqual([]);
    shelf.entries.set('ownCards', { text: 'null', count: 1, sum: hashText('null') });
    expect(await open().all()).toEqual([]);
  });

  it('goes where it cannot be written without what was erased, and is there again after the next start', async () => {
    const { open, shelf, copied } = withShelf();
    const disk = newDisk();
    const before = open(disk);
    for (const card of [one, two]) await before.save(draftOf(card), 0);
    for (const { id } of [one, two]) await before.remove(id);
    shelf.fail = new Refused('store-full', 'no room');
    await before.erase(one.id);
    expect(copied()).toBe('[]');
    shelf.fail = null;
    expect(await open(disk).all()).toEqual([]);
    await vi.waitFor(() => expect(copied()).toContain(two.id));
    expect(copied()).not.toContain(one.id);
    shelf.fail = new Refused('store-full', 'no room');
    await before.eraseDeleted();
    expect(await open(disk).deleted()).toEqual([]);
  });

  it('that can neither be written nor taken away has the reader told', async () => {
    const { shelf } = withShelf();
    const cards = createKept(newDisk(), {
      ...shelf,
      drop: () => Promise.reject(new Error('the disk')),
    }).ownCards;
    await cards.save(draftOf(one), 0);
    await cards.remove(one.id);
    shelf.fail = new Refused('store-full', 'no room');
    await expect(cards.erase(one.id)).rejects.toThrow('the disk');
  });

  it('stands, with the cards, where there is no room to erase', async () => {
    const disk = { quota: 20_000_000, usage: 1_000_000 };
    vi.stubGlobal('navigator', { storage: { estimate: async () => disk } });
    const { open, copied } = withShelf();
    const cards = open();
    await cards.save(draftOf(one), 0);
    await cards.remove(one.id);
    const before = copied();
    disk.usage = 15_000_000;
    for (const erasing of [() => cards.erase(one.id), cards.eraseDeleted, cards.eraseAll])
      await expect(erasing()).rejects.toEqual(refused('store-full'));
    expect(namesOf(await cards.deleted())).toEqual([one.name]);
    expect(copied()).toBe(before);
  });

  it('has nothing of what was erased, and brings nothing back where all was deleted by hand', async () => {
    const { open, copied } = withShelf();
    const disk = newDisk();
    const before = open(disk);
    for (const card of [one, two]) await before.save(draftOf(card), 0);
    for (const { id } of [one, two]) await before.remove(id);
    expect(await open(disk).all()).toEqual([]);
    await before.erase(one.id);
    expect(copied()).not.toContain(one.id);
    expect(copied()).toContain(two.id);
    await before.eraseDeleted();
    expect(copied()).not.toContain(two.id);
    const after = open();
    expect([...(await after.all()), ...(await after.deleted())]).toEqual([]);
  });
});
