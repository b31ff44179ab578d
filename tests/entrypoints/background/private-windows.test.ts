import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Asker } from '@/entrypoints/background/trust';
import { Refused } from '@/platform/messaging/refused';
import { background, OWN, refused, STORY } from './background';
import { draftOf, idOf } from './store/drafts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const inWindow = (privateWindow: number): Asker => ({ ...STORY, privateWindow }) as Asker;

beforeEach(() => fakeBrowser.reset());

describe('in a private window', () => {
  test('the first save tells that it would stay, the second one is a yes; each window for itself', async () => {
    const { requests } = background();
    const save = (asker: Asker, n = 1) => requests.saveAnnotation({ draft: draftOf(n) }, asker);
    await expect(save(inWindow(7))).rejects.toEqual(refused('private-window'));
    expect((await requests.listAnnotations({ query: '', count: 9 }, OWN)).ids).toEqual([]);
    await save(inWindow(7));
    await expect(save(inWindow(8), 2)).rejects.toEqual(refused('private-window'));
    await save(inWindow(7), 3);
    expect((await requests.listAnnotations({ query: '', count: 9 }, OWN)).ids).toHaveLength(2);
  });

  test('a background that was stopped before the reader said yes tells again; after it, it does not', async () => {
    const save = (n: number) => background().requests.saveAnnotation({ draft: draftOf(n) }, inWindow(7));
    await expect(save(1)).rejects.toEqual(refused('private-window'));
    await expect(save(1)).rejects.toEqual(refused('private-window'));
    const { requests } = background();
    await expect(requests.saveAnnotation({ draft: draftOf(1) }, inWindow(7))).rejects.toEqual(
      refused('private-window'),
    );
    await requests.saveAnnotation({ draft: draftOf(1) }, inWindow(7));
    await expect(save(2)).resolves.toMatchObject({ revision: 1 });
  });

  test('a note on an entity and a card of one’s own are told of before there is anything to write in', async () => {
    const { requests } = background();
    await expect(
      requests.openNoteWindow({ entity: 'kim-jong-un', focus: 'note' }, inWindow(7)),
    ).rejects.toEqual(refused('private-window'));
    const selected = { exact: 'Harbour Board', prefix: 'The ', suffix: ' met.' };
    await expect(
      requests.makeCard({ selected, title: 'Story', site: 'News', entities: [] }, inWindow(8)),
    ).rejects.toEqual(refused('private-window'));
  });

  test('what a card’s menu would teach us is told of first, and done when it is chosen again', async () => {
    const { requests } = background();
    const act = (act: 'reject page' | 'off') =>
      requests.actOnCard({ act, entity: 'kim-jong-un', surface: 'Kim' }, inWindow(7));
    expect(JSON.stringify(await act('reject page'))).toMatch(/outlive the private window.*reject page/);
    expect((await requests.readSettings({}, OWN)).corrections).toEqual([]);
    expect(JSON.stringify(await act('reject page'))).toContain('restore page');
    expect((await requests.readSettings({}, OWN)).corrections).toHaveLength(1);
    await act('off');
    expect(await requests.openPage({}, inWindow(7))).toMatchObject({ on: false });
  });

  test('a popup over it, and a panel in it, are told as well', async () => {
    const { requests } = background({}, undefined, 7);
    const note = { id: idOf(1), entity: 'kim-jong-un', value: 'why?' };
    await expect(requests.openNoteWindow({ entity: 'kim-jong-un', focus: 'note' }, OWN)).rejects.toEqual(
      refused('private-window'),
    );
    await requests.openNoteWindow({ entity: 'kim-jong-un', focus: 'note' }, OWN);
    await requests.saveEntityNote(note, OWN);
    await expect(background({}, undefined, 8).requests.saveEntityNote(note, OWN)).rejects.toEqual(
      refused('private-window'),
    );
  });

  test('reading works, and opened cards are not counted', async () => {
    const { requests } = background();
    expect(await requests.openPage({}, inWindow(7))).toMatchObject({ on: true });
    await requests.changeSettings({ choices: { fading: true } }, OWN);
    await requests.countOpening({ entity: 'kim-jong-un' }, inWindow(7));
    expect((await requests.readSettings({}, OWN)).openings).toEqual({});
    await requests.countOpening({ entity: 'kim-jong-un' }, STORY);
    expect((await requests.readSettings({}, OWN)).openings).toEqual({ 'kim-jong-un': 1 });
  });

  test('where the browser keeps nothing, that is said, and not that it would stay', async () => {
    const { requests } = background({
      byIds: () => Promise.reject(new Refused('store-forbidden', 'no history')),
    });
    await expect(requests.saveAnnotation({ draft: draftOf(1) }, inWindow(7))).rejects.toEqual(
      refused('store-forbidden'),
    );
  });

  test('elsewhere nothing is asked', async () => {
    await expect(background().requests.saveAnnotation({ draft: draftOf(1) }, STORY)).resolves.toMatchObject({
      revision: 1,
    });
  });
});
