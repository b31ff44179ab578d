/**
 * Every version of the database that was ever released, as it stood on a reader's disk (released/), opened by today's store. A file
 * in that folder is never edited.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '@/core/annotation/annotation';
import { pagesOf, tagsOf } from '@/entrypoints/background/store/links';
import { everywhere } from '@/entrypoints/background/store/reach';
import { createStore } from '@/entrypoints/background/store/store';
import { type Disk, newDisk, rowsOf } from './disk';
import { draftOf, idOf } from './drafts';

interface Released {
  readonly version: number;
  /** Dexie's own way to declare the tables. */
  readonly stores: Record<string, string>;
  readonly tables: Record<string, unknown[]>;
}

const FOLDER = new URL('released/', import.meta.url);
const RELEASED = readdirSync(FOLDER).map(
  (name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Released,
);

async function diskWith({ version, stores, tables }: Released): Promise<Disk> {
  const disk = newDisk();
  const old = new Dexie('backstory', disk);
  old.version(version).stores(stores);
  await old.open();
  for (const [name, rows] of Object.entries(tables)) await old.table(name).bulkAdd(rows);
  old.close();
  return disk;
}

describe.each(RELEASED)('from version $version', (released) => {
  const annotations = released.tables.annotations as Annotation[];

  test('every annotation, deleted one and earlier text is there, letter by letter', async () => {
    const disk = await diskWith(released);
    const store = createStore(disk);
    const byId = (a: Annotation, b: Annotation) => (a.id < b.id ? -1 : 1);
    expect([...(await store.all())].sort(byId)).toEqual([...annotations].sort(byId));
    store.close();
    expect(await rowsOf(disk, 'tombstones')).toEqual(released.tables.tombstones);
    expect(await rowsOf(disk, 'revisions')).toEqual(released.tables.revisions);
  });

  test('pages and tags follow from the annotations', async () => {
    const disk = await diskWith(released);
    const store = createStore(disk);
    await store.all();
    store.close();
    expect(await rowsOf(disk, 'pages')).toEqual(pagesOf(annotations).sort(bySource));
    expect(await rowsOf(disk, 'tags')).toEqual(tagsOf(annotations).sort(byName));
  });

  test('it is written on as if it had always been so', async () => {
    const store = createStore(await diskWith(released));
    const [one] = annotations;
    if (!one) throw new Error('nothing was released');
    expect(await store.editNote(one.id, 'a year later', one.revision)).toMatchObject({
      revision: one.revision + 1,
    });
    await store.save(draftOf(99), one.target.source);
    await store.remove(idOf(99), everywhere);
    expect(await store.restore(idOf(99), everywhere)).toMatchObject({ id: idOf(99) });
  });
});

const bySource = (a: { source: string }, b: { source: string }) => (a.source < b.source ? -1 : 1);
const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
