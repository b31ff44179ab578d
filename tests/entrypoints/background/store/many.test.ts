/** Many at once: what is done to each is what is done to one, and all of it or nothing is on the disk. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { everywhere } from '@/entrypoints/background/store/reach';
import { createStore } from '@/entrypoints/background/store/store';
import { background, OWN, STORY } from '../background';
import { draftOf, idOf } from './drafts';

const PAGE = 'https://news.example/story';
const ids = [idOf(1), idOf(2), idOf(3)];
const NOBODY = idOf(9);

async function storeOfThree() {
  const store = createStore({ indexedDB: new IDBFactory(), IDBKeyRange });
  for (const n of [1, 2, 3]) await store.save(draftOf(n), PAGE);
  return store;
}

describe('many', () => {
  test('are deleted and come back as one does, and a letter that is sent again is the same letter', async () => {
    const store = await storeOfThree();
    await store.remove(idOf(2), everywhere);
    expect((await store.removeMany([...ids, NOBODY])).sort()).toEqual(ids);
    expect((await store.removeMany(ids)).sort()).toEqual(ids);
    expect(await store.ofPage(PAGE)).toEqual([]);
    expect((await store.deleted()).map(({ id }) => id).sort()).toEqual(ids);
    const back = await store.restoreMany([...ids, NOBODY]);
    expect(back).toHaveLength(3);
    expect(back).toEqual(expect.arrayContaining(await store.ofPage(PAGE)));
    expect(back[0]).toMatchObject({ revision: 2 });
    expect(await store.restoreMany(ids)).toEqual(expect.arrayContaining(back));
    expect(await store.deleted()).toEqual([]);
  });

  test('get a tag and lose it, one that has it already unchanged', async () => {
    const store = await storeOfThree();
    const tagged = await store.retag(idOf(1), 'Asia', true);
    const all = await store.retagMany([...ids, NOBODY], 'asia', true);
    expect(all.map(({ tags }) => tags)).toEqual([['Asia'], ['asia'], ['asia']]);
    expect(all[0]).toEqual(tagged);
    expect(await store.tags()).toEqual(
      expect.arrayContaining([
        { tag: 'Asia', count: 1 },
        { tag: 'asia', count: 2 },
      ]),
    );
    await store.retagMany(ids, 'asia', false);
    expect(await store.tags()).toEqual([]);
    expect((await store.byIds(ids)).every(({ tags }) => tags === undefined)).toBe(true);
  });
});

test('what is done to many is told once, and lists know it', async () => {
  const { requests, announced } = background();
  for (const n of [1, 2, 3]) await requests.saveAnnotation({ draft: draftOf(n) }, STORY);
  // Lists are on the shelf from here on.
  await requests.listAnnotations({ query: 'x', count: 9 }, OWN);
  const listed = async () =>
    [...(await requests.listAnnotations({ query: 'tag:asia', count: 9 }, OWN)).ids].sort();
  announced.length = 0;
  expect(await requests.tagAnnotations({ ids, tag: 'asia', on: true }, OWN)).toEqual(ids);
  expect(await listed()).toEqual(ids);
  expect(await requests.deleteAnnotations({ ids }, OWN)).toEqual(ids);
  expect(await listed()).toEqual([]);
  expect(await requests.restoreAnnotations({ ids }, OWN)).toEqual(ids);
  expect(await listed()).toEqual(ids);
  expect(announced).toMatchObject([
    { toOwnPages: 'annotationsSaved', annotations: [{ tags: ['asia'] }, {}, {}] },
    { toTabs: 'annotationsChanged' },
    { toOwnPages: 'annotationsDeleted', ids },
    { toTabs: 'annotationsChanged' },
    { toOwnPages: 'annotationsSaved' },
    { toTabs: 'annotationsChanged' },
  ]);
});
