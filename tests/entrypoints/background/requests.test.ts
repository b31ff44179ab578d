import { describe, expect, test } from 'vitest';
import type { Asker } from '@/entrypoints/background/trust';
import { Refused } from '@/platform/messaging/refused';
import { background, ELSEWHERE, OWN, page, refused, SAME_SITE, STORY } from './background';
import { draftOf, idOf } from './store/drafts';

describe('a page', () => {
  test('finds what was saved on it, however the reader comes to it', async () => {
    const { requests } = background();
    const saved = await requests.saveAnnotation({ draft: draftOf(1) }, STORY);
    expect(saved.target.source).toBe('https://news.example/story');
    expect(await requests.openPage({}, page('https://news.example/story?fbclid=1'))).toMatchObject({
      on: true,
      host: 'news.example',
      source: saved.target.source,
      annotations: [saved],
    });
    expect(await requests.openPage({}, SAME_SITE)).toMatchObject({ annotations: [] });
  });

  test('finds it at another address of the same article, and can change it there', async () => {
    const { requests } = background();
    const saved = await requests.saveAnnotation({ draft: draftOf(1) }, STORY);
    const phone = page('http://m.news.example/story/amp');
    expect((await requests.openPage({}, phone)).annotations).toEqual([saved]);
    await requests.recolourAnnotation({ id: idOf(1), colour: 'pink' }, phone);
  });

  test('finds it under its canonical link, if that is of its own site', async () => {
    const { requests } = background();
    const canonical = 'https://news.example/the-story';
    await requests.saveAnnotation({ draft: draftOf(1), canonical }, STORY);
    expect((await requests.openPage({ canonical }, SAME_SITE)).annotations).toHaveLength(1);
    expect((await requests.openPage({ canonical }, ELSEWHERE)).annotations).toHaveLength(0);
  });

  test('is told nothing while it is switched off', async () => {
    const { requests } = background();
    await requests.saveAnnotation({ draft: draftOf(1) }, STORY);
    await requests.switchSite({ host: 'news.example', on: false }, OWN);
    expect(await requests.openPage({}, STORY)).toMatchObject({ on: false, annotations: [] });
    await requests.switchSite({ host: 'news.example', on: true }, OWN);
    expect(await requests.openPage({}, STORY)).toMatchObject({ on: true, annotations: [{ id: idOf(1) }] });
  });

  test('cannot touch what another site holds, nor learn of it', async () => {
    const { requests } = background();
    const saved = await requests.saveAnnotation(
      { draft: draftOf(1, 'Kim', { motivation: 'bookmarking', entities: ['kim-jong-un'] }) },
      STORY,
    );
    const id = idOf(1);
    await expect(requests.recolourAnnotation({ id, colour: 'blue' }, ELSEWHERE)).rejects.toEqual(
      refused('not-found'),
    );
    await expect(requests.deleteAnnotation({ id }, ELSEWHERE)).rejects.toEqual(refused('not-found'));
    await expect(requests.restoreAnnotation({ id }, ELSEWHERE)).rejects.toEqual(refused('not-found'));
    await expect(requests.saveAnnotation({ draft: draftOf(1, 'Kim') }, ELSEWHERE)).rejects.toEqual(
      refused('conflict'),
    );
    const ask = { entity: 'kim-jong-un', near: [] };
    expect((await requests.drawCard(ask, ELSEWHERE)).saved).toBe(false);
    expect((await requests.drawCard(ask, STORY)).saved).toBe(true);
    expect(await requests.listAnnotations({ query: '', count: 9 }, OWN)).toEqual({
      ids: [id],
      annotations: [saved],
    });
  });
});

test('what was saved is opened on its page; a note on an entity, which has none, where it is written', async () => {
  const { requests, announced } = background();
  await requests.saveAnnotation({ draft: draftOf(1) }, STORY);
  await requests.saveEntityNote({ id: idOf(2), entity: 'china', value: 'x' }, OWN);
  announced.length = 0;
  for (const n of [1, 2]) await requests.openAnnotation({ id: idOf(n) }, OWN);
  expect(announced).toEqual([{ pageShown: idOf(1) }, { noteOpened: { id: idOf(2) } }]);
});

test('a page is read while the store is broken, and is told that it is', async () => {
  const broken = () => Promise.reject(new Refused('store-failed', 'UnknownError: the disk'));
  const { requests } = background({ ofPage: broken, ofEntity: broken, save: broken, ids: broken });
  expect(await requests.openPage({}, STORY)).toMatchObject({ on: true, annotations: [], storeFailed: true });
  expect(await requests.drawCard({ entity: 'kim-jong-un', near: [] }, STORY)).toMatchObject({ saved: false });
  await expect(requests.saveAnnotation({ draft: draftOf(1) }, STORY)).rejects.toEqual(
    refused('store-failed'),
  );
  await expect(requests.listAnnotations({ query: '', count: 9 }, OWN)).rejects.toEqual(
    refused('store-failed'),
  );
  expect(await background().requests.openPage({}, STORY)).toMatchObject({ storeFailed: false });
});

test('what is written is announced: with its content to our own pages, without to tabs', async () => {
  const { requests, announced } = background();
  const annotation = await requests.saveAnnotation({ draft: draftOf(1) }, STORY);
  await requests.deleteAnnotation({ id: idOf(1) }, OWN);
  expect(announced).toEqual([
    { toOwnPages: 'annotationsSaved', annotations: [annotation] },
    { toTabs: 'annotationsChanged' },
    { toOwnPages: 'annotationsDeleted', ids: [idOf(1)] },
    { toTabs: 'annotationsChanged' },
  ]);
});

test('notes are found by the name of a linked entity', async () => {
  const { requests } = background();
  await requests.saveAnnotation({ draft: draftOf(1, 'the marshal', { entities: ['kim-jong-un'] }) }, STORY);
  expect((await requests.listAnnotations({ query: '김정은', count: 9 }, OWN)).ids).toHaveLength(1);
  expect((await requests.listAnnotations({ query: 'trump', count: 9 }, OWN)).ids).toHaveLength(0);
});

test('an entity that no pack has is not found', async () => {
  await expect(background().requests.readCard({ entity: 'nobody', near: [] }, OWN)).rejects.toEqual(
    refused('not-found'),
  );
});

test.each([
  ['kim', 'kim-jong-un'],
  ['putni', 'vladimir-putin'],
  ['operation neon', 'operation-neon'],
])('the bundled pack answers “%s”', async (query, first) => {
  expect((await background().requests.lookUp({ query }, OWN))[0]).toMatchObject({ entity: first });
});

describe('a tab', () => {
  const IN_TAB: Asker = { kind: 'page', url: 'https://news.example/story', tab: 3 };
  const FRAME: Asker = { kind: 'page', url: 'https://news.example/frame' };

  test('shows the count of its page, not of frames in it, and none while the site is off', async () => {
    const { requests, counts } = background();
    await requests.countEntities({ count: 12 }, IN_TAB);
    await requests.countEntities({ count: 1 }, FRAME);
    expect([...counts]).toEqual([[3, 12]]);
    await requests.openPage({}, IN_TAB);
    expect(counts.get(3)).toBe(12);
    await requests.switchSite({ host: 'news.example', on: false }, OWN);
    await requests.openPage({}, FRAME);
    expect(counts.get(3)).toBe(12);
    await requests.openPage({}, IN_TAB);
    expect(counts.get(3)).toBe(0);
  });

  test('is marked anyway once the reader says so, that page alone, until they take it back', async () => {
    const { requests, announced } = background();
    const anyway = async (asker: Asker) => (await requests.openPage({}, asker)).settings.anyway;
    const { source } = await requests.openPage({}, IN_TAB);
    expect(await anyway(IN_TAB)).toBe(false);
    await requests.markAnyway({ source, on: true }, OWN);
    expect(announced).toEqual([{ toTabs: 'settingsChanged' }]);
    expect([await anyway(IN_TAB), await anyway(FRAME), await anyway(ELSEWHERE)]).toEqual([
      true,
      false,
      false,
    ]);
    await requests.markAnyway({ source, on: false }, OWN);
    expect(await anyway(IN_TAB)).toBe(false);
  });
});
