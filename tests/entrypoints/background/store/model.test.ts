/**
 * Any order of saving, editing, deleting, restoring, importing, undoing and restarting, against a model that knows only what the
 * reader knows: what stands, what is deleted, and every text that was ever written. No text is lost, whatever happens to the database
 * or to its copy in between. `npm run soak` tries 5,000 orders.
 */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { bodyOf, noteOf } from '@/core/archive/archive';
import { pagesOf, tagsOf } from '@/entrypoints/background/store/links';
import { everywhere } from '@/entrypoints/background/store/reach';
import { annotationOf } from '@/entrypoints/background/store/save';
import { createStore, type Store } from '@/entrypoints/background/store/store';
import type { Refused } from '@/platform/messaging/refused';
import { type Disk, newDisk, rowsOf } from './disk';
import { draftOf, idOf } from './drafts';
import { newShelf, type TestShelf } from './shelf';

const PAGE = 'https://news.example/story';
const RUNS = process.env.SOAK ? Math.min(5_000, Number(process.env.SOAK)) : 120;

interface Known {
  note: string;
  revision: number;
  isDeleted: boolean;
  /** Every text that was written; none of them may be lost. */
  readonly texts: Set<string>;
}
interface Model {
  readonly known: Map<number, Known>;
  /** Whether the copy may be behind: then it is no time to lose the database. */
  isCopyBehind: boolean;
}
interface Real {
  disk: Disk;
  readonly shelf: TestShelf;
  store: Store;
}
type Command = fc.AsyncCommand<Model, Real>;

/** A command: when it makes sense, and what it does to both. */
const command = (
  name: string,
  isFit: (model: Model) => boolean,
  act: (model: Model, real: Real) => Promise<void>,
): Command => ({
  check: isFit,
  async run(model, real) {
    // Each in a sitting of its own: of what is typed in one go only the first text is kept.
    vi.setSystemTime(Date.now() + 6 * 60_000);
    await act(model, real);
    await compare(model, real);
  },
  toString: () => name,
});

const stands = (n: number) => (model: Model) => model.known.get(n)?.isDeleted === false;
const isGone = (n: number) => (model: Model) => model.known.get(n)?.isDeleted === true;

const save = (n: number, note: string) =>
  command(
    `save ${n} “${note}”`,
    ({ known }) => !known.has(n),
    async ({ known }, { store }) => {
      await store.save(draftOf(n, `quote ${n}`, note ? { note } : {}), PAGE);
      const kept = note.trim() === '' ? '' : note;
      known.set(n, { note: kept, revision: 1, isDeleted: false, texts: new Set(kept ? [kept] : []) });
    },
  );

const edit = (n: number, note: string, isLate: boolean) =>
  command(`edit ${n} “${note}”${isLate ? ', too late' : ''}`, stands(n), async ({ known }, { store }) => {
    const one = known.get(n)!;
    const edited = store.editNote(idOf(n), note, isLate ? one.revision + 7 : one.revision);
    if (note.trim() !== '') one.texts.add(note);
    if (note === one.note) await edited;
    else if (isLate)
      await expect(edited).rejects.toMatchObject({ code: 'conflict' } satisfies Partial<Refused>);
    else {
      await edited;
      one.note = note.trim() === '' ? '' : note;
      one.revision++;
    }
  });

/** Puts an earlier text back, as "Restore this text" does. */
const undo = (n: number, which: number) =>
  command(`undo ${n} to ${which}`, stands(n), async ({ known }, { store }) => {
    const one = known.get(n)!;
    const texts = await store.textsOf(idOf(n));
    const text = texts[which % Math.max(1, texts.length)];
    if (!text || text.note === one.note) return;
    one.revision = (await store.editNote(idOf(n), text.note, one.revision)).revision;
    one.note = text.note;
  });

const recolour = (n: number) =>
  command(`recolour ${n}`, stands(n), async ({ known }, { store }) => {
    known.get(n)!.revision = (await store.recolour(idOf(n), everywhere, 'blue')).revision;
  });

const remove = (n: number) =>
  command(`delete ${n}`, stands(n), async ({ known }, { store }) => {
    await store.remove(idOf(n), everywhere);
    known.get(n)!.isDeleted = true;
  });

const restore = (n: number) =>
  command(`restore ${n}`, isGone(n), async ({ known }, { store }) => {
    const one = known.get(n)!;
    one.revision = (await store.restore(idOf(n), everywhere)).revision;
    one.isDeleted = false;
  });

const erase = (n: number) =>
  command(`erase ${n}`, isGone(n), async ({ known }, { store }) => {
    await store.erase(idOf(n));
    known.delete(n);
  });

/** What the merge makes of it is told elsewhere (core/archive): here nothing may be lost by it, and what stood stands. */
const importOne = (n: number, note: string, revision: number) =>
  command(
    `import ${n} “${note}” at ${revision}`,
    () => true,
    async ({ known }, { store }) => {
      const at = '2026-11-22T00:00:00.000Z';
      const annotation = { ...annotationOf(draftOf(n), PAGE, at), body: bodyOf(note), revision };
      const { signal } = new AbortController();
      const counts = await store.mergeRecords([{ annotation, history: [] }], {
        order: 'revision',
        isDry: false,
        signal,
        onShare: () => {},
      });
      expect(counts.new + counts.changed + counts.same).toBe(1);
      const now = (await store.byId(idOf(n)))!;
      const one = known.get(n) ?? { texts: new Set<string>() };
      // An older version of what stands is passed over; everything else is kept.
      if (noteOf(now) === note && note !== '') one.texts.add(note);
      known.set(n, { texts: one.texts, note: noteOf(now), revision: now.revision, isDeleted: false });
    },
  );

const RESTARTS = ['as it is', 'without its database', 'without its copy', 'after the copy failed'] as const;
const restart = (how: (typeof RESTARTS)[number]) =>
  command(
    `restart ${how}`,
    (model) => how !== 'without its database' || !model.isCopyBehind,
    async (model, real) => {
      const { shelf } = real;
      real.store.close();
      if (how === 'without its database') real.disk = newDisk();
      if (how === 'without its copy') shelf.entries.clear();
      shelf.fail = null;
      shelf.restart();
      real.store = createStore(real.disk, { shelf });
      await real.store.start();
      // From here to the next restart the copy cannot be written.
      if (how === 'after the copy failed') shelf.fail = new Error('no room');
      model.isCopyBehind = how === 'after the copy failed';
    },
  );

async function compare({ known }: Model, { store, disk }: Real): Promise<void> {
  const all = await store.all();
  const deleted = await store.deleted();
  for (const [n, { note, revision, isDeleted }] of known) {
    const found = all.find(({ id }) => id === idOf(n));
    if (isDeleted) expect(found).toBeUndefined();
    else expect(found && { note: noteOf(found), revision: found.revision }).toEqual({ note, revision });
    expect(deleted.some(({ id }) => id === idOf(n))).toBe(isDeleted);
  }
  const written = [...all, ...deleted.map(({ annotation }) => annotation)].map(noteOf);
  for (const { id } of [...all, ...deleted])
    written.push(...(await store.textsOf(id)).map(({ note }) => note));
  // A text that was only written on is there as the beginning of the longer one.
  for (const { texts } of known.values())
    for (const text of texts)
      expect(
        written.some((one) => one.startsWith(text)),
        text,
      ).toBe(true);
  const rows = async (table: string) => (await rowsOf(disk, table)).map((row) => JSON.stringify(row)).sort();
  expect(await rows('pages')).toEqual(pagesOf(all).map((page) => JSON.stringify(page)));
  expect(await rows('tags')).toEqual(tagsOf(all).map((tag) => JSON.stringify(tag)));
}

const n = fc.nat(3);
const note = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[a-c]{0,3}$/) },
  fc.constantFrom(' ', 'a\ud800', '🕊️', '__proto__'),
);

test('no text is lost, whatever comes after what', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const commands = fc.commands(
    [
      fc.tuple(n, note).map((args) => save(...args)),
      fc.tuple(n, note, fc.boolean()).map((args) => edit(...args)),
      fc.tuple(n, fc.nat(5)).map((args) => undo(...args)),
      n.map(recolour),
      n.map(remove),
      n.map(restore),
      n.map(erase),
      fc.tuple(n, note, fc.integer({ min: 1, max: 6 })).map((args) => importOne(...args)),
      fc.constantFrom(...RESTARTS).map(restart),
    ],
    { maxCommands: 18 },
  );
  await fc.assert(
    fc.asyncProperty(commands, async (some) => {
      const setup = () => {
        const [disk, shelf] = [newDisk(), newShelf()];
        return {
          model: { known: new Map(), isCopyBehind: false },
          real: { disk, shelf, store: createStore(disk, { shelf }) },
        };
      };
      await fc.asyncModelRun(setup, some);
    }),
    { numRuns: RUNS },
  );
});
