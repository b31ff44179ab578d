import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mergeArchive, resumeImports } from '@/entrypoints/background/merge-archive';
import { createKept } from '@/entrypoints/background/store/kept';
import { createStore } from '@/entrypoints/background/store/store';
import { Refused } from '@/platform/messaging/refused';
import { archiveOf, highlight, ownCard, read } from '../../core/archive/records';
import { background, OWN } from './background';
import { newDisk } from './store/disk';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

// The second copy outlives a database.
beforeEach(() => fakeBrowser.reset());

const importId = 'urn:uuid:00000000-0000-4000-8000-000000000009';
const records = [highlight(1), highlight(2)];
const WATCH = { isDry: false, signal: new AbortController().signal, onShare: () => {} };
const cards = [ownCard(1, { description: 'now', revision: 2 }, [ownCard(1).card]), ownCard(2)];

test('notes and own cards go out and come in together', async () => {
  const { requests, announced } = background();
  await requests.stageImport({ importId, order: 'revision', part: 0, records, cards: [] }, OWN);
  await requests.stageImport({ importId, order: 'revision', part: 1, records: [], cards }, OWN);
  const plan = await requests.planImport({ importId, parts: 2 }, OWN);
  expect(plan).toEqual({ at: 'done', counts: { new: 4, changed: 0, same: 0 } });
  expect(await requests.listOwnCards({}, OWN)).toEqual([]);
  await requests.mergeImport({ importId, parts: 2 }, OWN);
  expect(announced).toContainEqual({ toTabs: 'knowledgeChanged' });

  const out = await requests.readArchive({ after: null }, OWN);
  const own = await requests.readOwnArchive({ after: null }, OWN);
  expect(own.next).toBeNull();
  const file = archiveOf(out.records, own.records);
  expect(file).toBe(archiveOf(records, cards));
  expect(read(file).refused).toEqual([]);

  // What is deleted is in no archive, and an archive that has it brings it back.
  await requests.deleteOwnCard({ id: cards[0]!.card.id }, OWN);
  expect(await requests.readOwnArchive({ after: null }, OWN)).toMatchObject({ total: 1 });
  await requests.stageImport(
    { importId: importId.replace(/9$/, '8'), order: 'revision', part: 0, records: [], cards },
    OWN,
  );
  await requests.mergeImport({ importId: importId.replace(/9$/, '8'), parts: 1 }, OWN);
  expect(await requests.listDeleted({}, OWN)).toEqual([]);
  expect(await requests.listOwnCards({}, OWN)).toHaveLength(2);

  await requests.deleteOwnCard({ id: cards[0]!.card.id }, OWN);
  await requests.eraseAll({}, OWN);
  expect(await requests.listOwnCards({}, OWN)).toEqual([]);
  expect(await requests.listDeleted({}, OWN)).toEqual([]);
});

test('an archive of notes alone has no page read again', async () => {
  const { requests, announced } = background();
  await requests.stageImport({ importId, order: 'revision', part: 0, records, cards: [] }, OWN);
  await requests.mergeImport({ importId, parts: 1 }, OWN);
  expect(announced).toContainEqual({ toTabs: 'annotationsChanged' });
  expect(announced).not.toContainEqual({ toTabs: 'knowledgeChanged' });
});

test('more cards than one message carries are read part by part', async () => {
  const { ownCards } = createKept(newDisk());
  await ownCards.mergeRecords(
    Array.from({ length: 450 }, (_, n) => ownCard(n)),
    false,
  );
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const part = await ownCards.readRecords(after);
    ids.push(...part.records.map(({ card }) => card.id));
    if (part.next === null) break;
    after = part.next;
  }
  expect(new Set(ids).size).toBe(450);
});

test('where the notes cannot be written, no card is', async () => {
  const full = async () => {
    throw new Refused('store-full', 'no room');
  };
  const { requests } = background({ mergeRecords: full });
  await requests.stageImport({ importId, order: 'revision', part: 0, records, cards }, OWN);
  const state = await requests.mergeImport({ importId, parts: 1 }, OWN);
  expect(state).toMatchObject({ at: 'failed', error: { code: 'store-full' } });
  expect(await requests.listOwnCards({}, OWN)).toEqual([]);
});

test('where the cards cannot be written, no note is, now or later', async () => {
  const [store, kept] = [createStore(newDisk()), createKept(newDisk())];
  const agreed = { id: importId, order: 'revision', records, cards } as const;
  const ownCards = {
    mergeRecords: async () => {
      throw new Refused('store-full', 'no room');
    },
  };
  await expect(mergeArchive({ ...kept, store, ownCards }, agreed, WATCH)).rejects.toThrow('no room');
  expect(await store.ids()).toEqual([]);
  expect(await kept.journal.pending()).toEqual([]);
});

test('an import that cannot be ended yet is ended at a later start', async () => {
  const [store, kept] = [createStore(newDisk()), createKept(newDisk())];
  await kept.journal.put({ id: importId, order: 'revision', records, cards });
  const broken = {
    mergeRecords: async () => {
      throw new Refused('store-failed', 'the disk is gone');
    },
  };
  await expect(resumeImports({ ...kept, store: broken })).rejects.toThrow('the disk is gone');
  expect(await resumeImports({ ...kept, store })).toBe(true);
  expect(await store.ids()).toHaveLength(2);
  expect((await kept.ownCards.readRecords(null)).records).toHaveLength(2);
});

test('an import that was agreed to is whole after a kill between notes and cards', async () => {
  const [notes, knowledge] = [newDisk(), newDisk()];
  const before = createKept(knowledge);
  await before.journal.put({ id: importId, order: 'revision', records, cards });
  await createStore(notes).mergeRecords(records, { order: 'revision', ...WATCH });

  const [store, kept] = [createStore(notes), createKept(knowledge)];
  expect(await resumeImports({ store, ...kept })).toBe(true);
  expect((await store.ids()).length).toBe(2);
  expect((await kept.ownCards.readRecords(null)).records).toHaveLength(2);
  expect(await resumeImports({ store, ...kept })).toBe(false);
});
