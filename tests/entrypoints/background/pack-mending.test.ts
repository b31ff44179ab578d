import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { createPackMending } from '@/entrypoints/background/pack-mending';
import { defineKnowledge, type InstalledPack } from '@/entrypoints/background/store/knowledge-database';
import { examplePack } from '../../core/pack/example-pack';
import { background, OWN, STORY } from './background';

const { articles, entities, ...head } = examplePack();
const INSTALL = '00000000-0000-4000-8000-000000000001';
const counts = { articles: 2, entities: 2, aliases: 6 };
/** A machine with other work takes its time. */
const SLOW = { timeout: 10_000 };
const TEXT = 'Vladimir Putin came to Port Elm.';

/** A disk with an installed pack, `change` made to what stands there. */
async function diskWith(change: (db: ReturnType<typeof defineKnowledge>) => Promise<unknown>) {
  const indexedDB = new IDBFactory();
  const { requests } = background({}, indexedDB);
  await requests.stagePack({ install: INSTALL, articles, entities }, OWN);
  await vi.waitFor(async () =>
    expect(await requests.finishPack({ install: INSTALL, head, counts }, OWN)).toMatchObject({ at: 'done' }),
  );
  const db = defineKnowledge({ indexedDB, IDBKeyRange });
  await change(db);
  db.close();
  return indexedDB;
}

/** The buffer with one bit of its first word, the magic, turned. */
function turned(bytes: ArrayBuffer): ArrayBuffer {
  const copy = bytes.slice(0);
  new Uint8Array(copy)[0]! ^= 1;
  return copy;
}

/** What the names of the text are of, to a page that was not read before. */
async function named(requests: ReturnType<typeof background>['requests'], turn: number) {
  const article = `urn:uuid:00000000-0000-4000-8000-00000000000${turn}`;
  const read = {
    article,
    first: 0,
    headings: [],
    order: [0, 1],
    turn: 1,
    text: TEXT,
    lengths: [TEXT.length],
  };
  const { detected } = await requests.detectMentions(read, STORY);
  return detected?.entities.map(({ id }) => id);
}

describe('a pack whose lexicon cannot be opened', () => {
  it('leaves the other names marked, and is compiled anew', async () => {
    const indexedDB = await diskWith(async (db) => {
      const { install, bytes } = (await db.lexicons.get(INSTALL))!;
      await db.lexicons.put({ install, bytes: turned(bytes) });
    });
    const { requests, announced } = background({}, indexedDB);
    expect(await named(requests, 1)).toEqual(['vladimir-putin']);
    await vi.waitFor(() => expect(announced).toContainEqual({ toTabs: 'knowledgeChanged' }), SLOW);
    expect(await named(requests, 2)).toEqual(['vladimir-putin', 'bridge/port-elm']);
    expect((await requests.listPacks({}, OWN))[0]).not.toHaveProperty('unread');
  });

  it('is named as broken where its entities are gone, too', async () => {
    const indexedDB = await diskWith(async (db) => {
      await db.lexicons.clear();
      await db.chunks.clear();
    });
    const { requests } = background({}, indexedDB);
    expect(await named(requests, 1)).toEqual(['vladimir-putin']);
    await vi.waitFor(
      async () => expect(await requests.listPacks({}, OWN)).toMatchObject([{ unread: 'broken' }]),
      SLOW,
    );
    expect(await named(requests, 2)).toEqual(['vladimir-putin']);
  });
});

describe('mending', () => {
  const [install, pack] = ['one', { install: 'one' } as InstalledPack];

  it('is done once, and what is unreadable after it is broken', async () => {
    let asked = 0;
    let ended = () => {};
    const end = new Promise<void>((resolve) => {
      ended = resolve;
    });
    const recompile = async () => {
      asked++;
      return null;
    };
    const mending = createPackMending({ recompile }, ended);
    expect(mending.state(install)).toBeUndefined();
    mending.mend(pack);
    mending.mend(pack);
    expect(mending.state(install)).toBe('mending');
    await end;
    expect(mending.state(install)).toBeUndefined();
    mending.mend(pack);
    expect([asked, mending.state(install)]).toEqual([1, 'broken']);
  });
});

describe('a pack whose search cannot be opened', () => {
  it('is compiled anew, and found again', async () => {
    const { requests } = background({}, await diskWith((db) => db.searches.clear()));
    const found = async () => (await requests.lookUp({ query: 'port elm' }, OWN)).map(({ entity }) => entity);
    expect(await found()).not.toContain('bridge/port-elm');
    await vi.waitFor(async () => expect(await found()).toContain('bridge/port-elm'), SLOW);
  });
});
