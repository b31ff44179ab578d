import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { everywhere } from '@/entrypoints/background/store/reach';
import { createStore } from '@/entrypoints/background/store/store';
import { draftOf, idOf } from './drafts';

const PAGE = 'https://news.example/story';
const OTHER = 'https://news.example/other';
const ofPage = (source: string) => source === PAGE;
const ofOther = (source: string) => source === OTHER;

/** A disk, and the stores that one after the other run on it. */
function disk() {
  const indexedDB = new IDBFactory();
  return { indexedDB, start: () => createStore({ indexedDB, IDBKeyRange }) };
}

const MINUTE_MS = 60_000;
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const refused = (code: string) => expect.objectContaining({ code });

describe('saving', () => {
  test('what was saved is there for the page, and after a restart', async () => {
    const { start } = disk();
    const first = start();
    const saved = await first.save(draftOf(1, 'a pact', { note: 'why?' }), PAGE);
    expect(saved).toMatchObject({ target: { source: PAGE }, revision: 1, body: [{ value: 'why?' }] });
    first.close();
    expect(await start().ofPage(PAGE)).toEqual([saved]);
    expect(await start().ofPage(OTHER)).toEqual([]);
  });

  test('the same save again is the same save, even after it was recoloured', async () => {
    const store = disk().start();
    await store.save(draftOf(1), PAGE);
    await store.recolour(idOf(1), ofPage, 'blue');
    expect(await store.save(draftOf(1), PAGE)).toMatchObject({ colour: 'blue', revision: 2 });
    expect(await store.all()).toHaveLength(1);
  });

  test('ten at once with one id are one', async () => {
    const store = disk().start();
    const saves = await Promise.all(Array.from({ length: 10 }, () => store.save(draftOf(1), PAGE)));
    expect(new Set(saves.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await store.all()).toHaveLength(1);
  });

  test('an id that stands for something else is refused', async () => {
    const store = disk().start();
    await store.save(draftOf(1), PAGE);
    await expect(store.save(draftOf(1), OTHER)).rejects.toEqual(refused('conflict'));
    await expect(store.save(draftOf(1, 'another quote'), PAGE)).rejects.toEqual(refused('conflict'));
    expect(await store.ofPage(OTHER)).toEqual([]);
  });

  test('a late retry does not bring back what was deleted', async () => {
    const store = disk().start();
    await store.save(draftOf(1), PAGE);
    await store.remove(idOf(1), ofPage);
    await expect(store.save(draftOf(1), PAGE)).rejects.toEqual(refused('not-found'));
    expect(await store.all()).toEqual([]);
  });

  test.each([
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['emoji', '🕊️👩‍👩‍👧‍👦 peace'],
    ['lone surrogates', 'a\ud83d b\udc00'],
    ['right to left', 'قال بوتين «نعم» \u202Eesrever'],
    ['prototype keys', '__proto__'],
    ['nothing but spaces', ' \u00a0\n'],
  ])('a quote of %s is kept letter by letter', async (_, quote) => {
    const { start } = disk();
    await start().save(draftOf(1, quote, { note: quote, title: quote }), PAGE);
    const [kept] = await start().all();
    expect(kept?.target.selector[0]).toMatchObject({ exact: quote });
    expect(kept?.title).toBe(quote);
  });

  test('newest first', async () => {
    const store = disk().start();
    for (const n of [1, 2, 3]) {
      await store.save(draftOf(n), PAGE);
      later(1);
    }
    expect((await store.all()).map(({ id }) => id)).toEqual([idOf(3), idOf(2), idOf(1)]);
  });
});

describe('changing', () => {
  test('a note is edited in order of revisions', async () => {
    const store = disk().start();
    await store.save(draftOf(1), PAGE);
    const once = await store.editNote(idOf(1), 'first', 1);
    expect(once).toMatchObject({ revision: 2, body: [{ value: 'first' }] });
    expect(await store.editNote(idOf(1), 'second', 2)).toMatchObject({ revision: 3 });
    expect(await store.editNote(idOf(1), '  ', 3)).toMatchObject({ body: [] });
  });

  test('the same edit again, unacknowledged, is the same edit', async () => {
    const store = disk().start();
    await store.save(draftOf(1), PAGE);
    const edited = await store.editNote(idOf(1), 'text', 1);
    expect(await store.editNote(idOf(1), 'text', 1)).toEqual(edited);
  });

  test('of two windows the later is refused, and its text is kept', async () => {
    const { start, indexedDB } = disk();
    const store = start();
    await store.save(draftOf(1), PAGE);
    const outcomes = await Promise.allSettled([
      store.editNote(idOf(1), 'mine', 1),
      store.editNote(idOf(1), 'yours', 1),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes[1]).toMatchObject({ reason: refused('conflict') });
    expect(await store.all()).toMatchObject([{ body: [{ value: 'mine' }] }]);
    expect(await textsIn(indexedDB, 'revisions')).toEqual([{ text: 'yours', refused: true }]);
  });

  test('an edit of what was deleted elsewhere is refused, and its text is kept', async () => {
    const { start, indexedDB } = disk();
    const store = start();
    await store.save(draftOf(1), PAGE);
    await store.remove(idOf(1), everywhere);
    await expect(store.editNote(idOf(1), 'late', 1)).rejects.toEqual(refused('not-found'));
    expect(await textsIn(indexedDB, 'revisions')).toEqual([{ text: 'late', refused: true }]);
  });

  test('the last 20 texts that were replaced are kept; typing on replaces nothing', async () => {
    const { start, indexedDB } = disk();
    const store = start();
    await store.save(draftOf(1), PAGE);
    await store.editNote(idOf(1), 'a', 1);
    await store.editNote(idOf(1), 'ab', 2);
    expect(await textsIn(indexedDB, 'revisions')).toEqual([]);
    for (let revision = 3; revision < 30; revision++) {
      later(6 * MINUTE_MS);
      await store.editNote(idOf(1), `text ${revision}`, revision);
    }
    const kept = await textsIn(indexedDB, 'revisions');
    expect(kept).toHaveLength(20);
    expect(kept.at(-1)).toEqual({ text: 'text 28', refused: false });
  });

  test('of what is typed in one go the first text is kept, and what another window wrote outlives it', async () => {
    const { start, indexedDB } = disk();
    const store = start();
    await store.save(draftOf(1, 'a pact', { note: 'the first text' }), PAGE);
    await expect(store.editNote(idOf(1), 'of another window', 9)).rejects.toEqual(refused('conflict'));
    let revision = 1;
    for (; revision <= 60; revision++) {
      later(500);
      await store.editNote(idOf(1), `${'x'.repeat(revision)} the first text`, revision);
    }
    expect(await textsIn(indexedDB, 'revisions')).toEqual([
      { text: 'of another window', refused: true },
      { text: 'the first text', refused: false },
    ]);
    for (; revision <= 90; revision++) {
      later(6 * MINUTE_MS);
      await store.editNote(idOf(1), `text ${revision}`, revision);
    }
    const kept = await textsIn(indexedDB, 'revisions');
    expect(kept).toHaveLength(20);
    expect(kept[0]).toEqual({ text: 'of another window', refused: true });
  });

  test('what is cleared at once, or given up for a refused text, is kept in the midst of typing', async () => {
    const { start, indexedDB } = disk();
    const store = start();
    const long = 'what was written in the last two minutes, and nowhere else';
    await store.save(draftOf(1, 'a pact', { note: 'why?' }), PAGE);
    await store.editNote(idOf(1), long, 1);
    await store.editNote(idOf(1), 'theirs', 2);
    await expect(store.editNote(idOf(1), 'mine', 2)).rejects.toEqual(refused('conflict'));
    await store.editNote(idOf(1), 'mine', 3);
    expect((await textsIn(indexedDB, 'revisions')).map(({ text }) => text)).toEqual([
      'why?',
      long,
      'mine',
      'theirs',
    ]);
  });

  test('deleting can be undone, and each of both can be asked twice', async () => {
    const store = disk().start();
    await store.save(draftOf(1, 'a pact', { note: 'why?' }), PAGE);
    await store.remove(idOf(1), ofPage);
    await store.remove(idOf(1), ofPage);
    expect(await store.all()).toEqual([]);
    const restored = await store.restore(idOf(1), ofPage);
    expect(restored).toMatchObject({ body: [{ value: 'why?' }], revision: 2 });
    expect(await store.restore(idOf(1), ofPage)).toEqual(restored);
  });

  test.each([
    ['recolour', (store: ReturnType<typeof createStore>) => store.recolour(idOf(1), ofOther, 'blue')],
    ['delete', (store: ReturnType<typeof createStore>) => store.remove(idOf(1), ofOther)],
    ['restore', (store: ReturnType<typeof createStore>) => store.restore(idOf(1), ofOther)],
  ])('another page cannot %s', async (_, change) => {
    const store = disk().start();
    const saved = await store.save(draftOf(1), PAGE);
    await expect(change(store)).rejects.toEqual(refused('not-found'));
    expect(await store.all()).toEqual([saved]);
  });
});

test('what is linked to an entity is found by it', async () => {
  const store = disk().start();
  const kim = { entities: ['kim-jong-un'] };
  const saved = await store.save(draftOf(1, 'Kim', { motivation: 'bookmarking', ...kim }), PAGE);
  await store.save(draftOf(2, 'Putin', { entities: ['vladimir-putin'] }), PAGE);
  expect(await store.ofEntity('kim-jong-un')).toEqual([saved]);
  expect(await store.ofEntity('nato')).toEqual([]);
});

async function textsIn(indexedDB: IDBFactory, table: string) {
  const open = indexedDB.open('backstory');
  await new Promise((resolve) => open.addEventListener('success', resolve));
  const rows = open.result.transaction(table).objectStore(table).getAll();
  await new Promise((resolve) => rows.addEventListener('success', resolve));
  open.result.close();
  return rows.result.map(({ annotation, refused }) => ({ text: annotation.body[0]?.value, refused }));
}
