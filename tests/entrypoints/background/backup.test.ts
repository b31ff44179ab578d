import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OwnRecord } from '@/core/own/own-card';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { createBackup } from '@/entrypoints/background/backup';
import { backupFiles } from '@/entrypoints/background/backup-files';
import { createStore } from '@/entrypoints/background/store/store';
import { archiveOf, highlight, ownCard, read } from '../../core/archive/records';
import { refused } from './background';
import { newDisk } from './store/disk';
import { draftOf } from './store/drafts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const DAY_MS = 24 * 60 * 60 * 1_000;
const START = Date.parse('2026-11-22T08:00:00.000Z');

/** What the browser was asked to download, and whether it may be and does. */
const downloads = { asked: [] as { url: string; filename: string }[], isAllowed: true, state: 'complete' };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(downloads, { asked: [], isAllowed: true, state: 'complete' });
  // The browser's own doors, which the fake leaves out.
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => downloads.isAllowed },
    downloads: {
      download: async (options: { url: string; filename: string }) => downloads.asked.push(options),
      search: async () => [{ state: downloads.state, error: 'FILE_NO_SPACE' }],
    },
  });
});

async function storeWith(count: number) {
  const store = createStore(newDisk());
  for (let n = 1; n <= count; n++) await store.save(draftOf(n), 'https://news.example/story');
  return store;
}
/** No cards of the reader's own, or some. */
const cardsWith = (...cards: OwnRecord[]) => ({
  readRecords: async () => ({ records: cards, next: null, total: cards.length }),
});

describe('the weekly backup', () => {
  test('is off at first, made at once when it is switched on, and then once a week', async () => {
    const clock = { now: START };
    const backup = createBackup(
      await storeWith(2),
      cardsWith(),
      async () => DEFAULT_SETTINGS,
      () => clock.now,
    );
    await backup.makeIfDue();
    expect(downloads.asked).toEqual([]);
    expect(await backup.switchTo(true)).toEqual({
      on: true,
      lastAt: '2026-11-22T08:00:00.000Z',
      failed: false,
    });
    expect(downloads.asked.map(({ filename }) => filename)).toEqual(['Backstory/backstory-2026-11-22.json']);
    for (const [days, made] of [
      [6.9, 1],
      [7, 2],
      [13.9, 2],
      [40, 3],
    ] as const) {
      clock.now = START + days * DAY_MS;
      await backup.makeIfDue();
      expect(downloads.asked).toHaveLength(made);
    }
    await backup.switchTo(false);
    clock.now = START + 100 * DAY_MS;
    await backup.makeIfDue();
    expect(downloads.asked).toHaveLength(3);
  });

  test('without the leave to download it is not switched on, and one that lost it says so', async () => {
    const backup = createBackup(
      await storeWith(1),
      cardsWith(),
      async () => DEFAULT_SETTINGS,
      () => START,
    );
    downloads.isAllowed = false;
    await expect(backup.switchTo(true)).rejects.toEqual(refused('not-allowed'));
    downloads.isAllowed = true;
    await backup.switchTo(true);
    downloads.isAllowed = false;
    const later = createBackup(
      await storeWith(1),
      cardsWith(),
      async () => DEFAULT_SETTINGS,
      () => START + 8 * DAY_MS,
    );
    await later.makeIfDue();
    expect(await later.state()).toMatchObject({ on: true, failed: true });
  });

  test('one that the browser breaks off is tried again', async () => {
    const backup = createBackup(
      await storeWith(1),
      cardsWith(),
      async () => DEFAULT_SETTINGS,
      () => START,
    );
    downloads.state = 'interrupted';
    expect(await backup.switchTo(true)).toEqual({ on: true, lastAt: null, failed: true });
    downloads.state = 'complete';
    await backup.makeIfDue();
    expect(await backup.state()).toMatchObject({ failed: false, lastAt: '2026-11-22T08:00:00.000Z' });
  });

  test('one that failed is tried again an hour later, while the background goes on', async () => {
    const clock = { now: START };
    const backup = createBackup(
      await storeWith(1),
      cardsWith(),
      async () => DEFAULT_SETTINGS,
      () => clock.now,
    );
    const triesAt = async (minutes: number) => {
      clock.now = START + minutes * 60_000;
      await backup.lookAgain();
      return downloads.asked.length;
    };
    downloads.state = 'interrupted';
    await backup.switchTo(true);
    expect([await triesAt(0), await triesAt(59)]).toEqual([1, 1]);
    expect([await triesAt(60), await triesAt(61), await triesAt(119)]).toEqual([2, 2, 2]);
    downloads.state = 'complete';
    expect(await triesAt(120)).toBe(3);
    expect(await backup.state()).toMatchObject({ failed: false, lastAt: '2026-11-22T10:00:00.000Z' });
    expect([await triesAt(200), await triesAt(600)]).toEqual([3, 3]);
    // A clock that was set back keeps nothing waiting.
    downloads.state = 'interrupted';
    expect(await triesAt(-60)).toBe(4);
    expect(await triesAt(-59)).toBe(4);
  });

  test('nothing is looked at before the first look: the store may be still at work', async () => {
    const backup = createBackup(
      await storeWith(1),
      cardsWith(),
      async () => DEFAULT_SETTINGS,
      () => START,
    );
    await fakeBrowser.storage.local.set({ backup: { on: true, lastAt: null, failed: true } });
    await backup.lookAgain();
    expect(downloads.asked).toEqual([]);
    await backup.makeIfDue();
    expect(downloads.asked).toHaveLength(1);
  });

  test('own cards are in it, and are worth one by themselves', async () => {
    const card = ownCard(1);
    const [file] = backupFiles([highlight(1), card], null, '2026-11-22', 1_000_000);
    expect(read(file!.bytes).cards).toEqual([card]);
    const backup = createBackup(
      await storeWith(0),
      cardsWith(card),
      async () => DEFAULT_SETTINGS,
      () => START,
    );
    await backup.switchTo(true);
    expect(downloads.asked).toHaveLength(1);
  });

  test('an empty store makes none', async () => {
    const backup = createBackup(
      await storeWith(0),
      cardsWith(),
      async () => DEFAULT_SETTINGS,
      () => START,
    );
    expect(await backup.switchTo(true)).toMatchObject({ on: true, lastAt: null });
    expect(downloads.asked).toEqual([]);
  });
});

test('a large backup is several files, each of which can be imported, together all of it', () => {
  const records = Array.from({ length: 50 }, (_, n) => highlight(n, { note: 'é'.repeat(500) }));
  const cards = Array.from({ length: 20 }, (_, n) => ownCard(n, { description: 'é'.repeat(100) }));
  const files = backupFiles([...records, ...cards], null, '2026-11-22', 20_000);
  expect(files.length).toBeGreaterThan(3);
  expect(files.every(({ bytes }) => bytes.length <= 20_000)).toBe(true);
  expect(files[0]?.name).toBe(`Backstory/backstory-2026-11-22-1of${files.length}.json`);
  const back = files.map(({ bytes }) => read(bytes));
  expect(
    archiveOf(
      back.flatMap((file) => file.records),
      back.flatMap((file) => file.cards),
    ),
  ).toBe(archiveOf(records, cards));
});
