// @vitest-environment happy-dom
/** A note that is written: what was typed into any of its fields is in the store when the reader is done. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StringsContext } from '@/components/strings';
import { createNotesRequests } from '@/entrypoints/background/notes-requests';
import { createNotesShelf } from '@/entrypoints/background/notes-shelf';
import { everywhere } from '@/entrypoints/background/store/reach';
import { createStore } from '@/entrypoints/background/store/store';
import type { Asker } from '@/entrypoints/background/trust';
import { NoteView } from '@/entrypoints/sidepanel/NoteView';
import { dropAllDrafts } from '@/platform/note-drafts';
import { stringsIn } from '@/platform/words';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const t = stringsIn('en');
const OWN: Asker = { kind: 'own-page' };
const ID = 'urn:uuid:00000000-0000-4000-8000-000000000009';
/** The background's requests about notes over a disk of their own. */
function notesRequests() {
  const store = createStore({ indexedDB: new IDBFactory(), IDBKeyRange });
  const requests = createNotesRequests({
    store,
    shelf: createNotesShelf(
      store,
      () => (annotations) => [...annotations],
      async () => ({}),
    ),
    nameOf: async () => 'NATO',
    announceSaved: (annotation) => annotation,
    openNote: async () => {},
    agreeInPrivate: async () => {},
    reachOf: () => everywhere,
  });
  return {
    ...requests,
    readCard: async () => ({ name: 'NATO' }),
    readTexts: ({ id }: { id: string }) => store.textsOf(id),
  };
}
let requests: ReturnType<typeof notesRequests>;
/** Requests that are refused. */
let refused: string[];
let isDone: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  dropAllDrafts();
  requests = notesRequests();
  refused = [];
  fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
    const { request, letter } = message as { request: keyof typeof requests; letter: never };
    if (refused.includes(request)) return { ok: false, error: { code: 'store-full', detail: '' } };
    return { ok: true, value: await requests[request](letter, OWN) };
  });
});
afterEach(() => close());

const shown = <E extends HTMLElement>(css: string) => document.querySelector<E>(css)!;
const until = (what: () => unknown) => vi.waitFor(() => expect(what()).toBeTruthy());
const close = () => render(null, document.body);

async function open(): Promise<void> {
  isDone = false;
  render(
    <StringsContext.Provider value={t}>
      <NoteView
        subject={{ entity: 'nato' }}
        focus="note"
        language="en"
        names={{}}
        onDone={() => {
          isDone = true;
        }}
      />
    </StringsContext.Provider>,
    document.body,
  );
  await until(() => shown('textarea'));
}
async function type(css: string, value: string): Promise<void> {
  const box = shown<HTMLInputElement>(css);
  box.value = value;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  // What was typed is drawn before the next key.
  await new Promise(requestAnimationFrame);
}
const press = (css: string, key: string, ctrlKey = false) =>
  shown(css).dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
const TAGS = '.tag-box input';
const stored = async () =>
  (await requests.readEntityNotes({ entity: 'nato' }, OWN)).map(({ body, tags }) => [body[0]?.value, tags]);
const tagsShown = () => [...document.querySelectorAll('.tag')].map((tag) => tag.textContent);

describe('tags that are given before the first word', () => {
  test('are saved with it', async () => {
    await open();
    await type(TAGS, 'asia');
    press(TAGS, 'Enter');
    await until(() => tagsShown().includes('asia'));
    expect(shown('.note-status [role="status"]').textContent).toBe(t('popup_note_wordless'));
    await type(TAGS, 'Asia');
    press(TAGS, 'Enter');
    await type(TAGS, 'to read');
    press(TAGS, 'Enter');
    await until(() => tagsShown().includes('to read'));
    await type('textarea', 'Ask Anna');
    press('textarea', 'Enter', true);
    await until(() => isDone);
    expect(await stored()).toEqual([['Ask Anna', ['asia', 'to read']]]);
  });

  test('are there again where the note was left without a word', async () => {
    await open();
    await type(TAGS, 'asia');
    press(TAGS, 'Enter');
    await until(() => tagsShown().includes('asia'));
    press('textarea', 'Escape');
    await until(() => isDone);
    close();
    await open();
    expect(tagsShown()).toEqual(['asia']);
    shown('.tag button').click();
    await until(() => tagsShown().length === 0);
    expect(shown('.note-status [role="status"]').textContent).toBe(t('popup_note_saved'));
    close();
    await open();
    expect(tagsShown()).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  test('go to the text that another window wrote meanwhile', async () => {
    await open();
    await type(TAGS, 'asia');
    press(TAGS, 'Enter');
    await until(() => tagsShown().includes('asia'));
    close();
    await requests.saveEntityNote({ id: ID, entity: 'nato', value: 'theirs' }, OWN);
    await open();
    await vi.waitFor(async () => expect(await stored()).toEqual([['theirs', ['asia']]]));
  });
});

describe('a tag that is typed and not added', () => {
  test.each([
    ['Ctrl+Enter', () => press(TAGS, 'Enter', true)],
    [
      '“Done”',
      () => {
        // What a mouse does to the box before it clicks.
        shown(TAGS).dispatchEvent(new FocusEvent('blur'));
        shown('.note-status button').click();
      },
    ],
  ])('is there after %s', async (_, end) => {
    await open();
    await type('textarea', 'Ask Anna');
    await type(TAGS, 'asia');
    end();
    await until(() => isDone);
    expect(await stored()).toEqual([['Ask Anna', ['asia']]]);
  });

  /** What a window that is closed by its frame says to its page, which is gone then. */
  function closeFrame(): void {
    dispatchEvent(new Event('pagehide'));
    close();
  }
  const typedNow = () => shown<HTMLInputElement>(TAGS).value;

  test('goes with the first text where its window is closed', async () => {
    await open();
    await type('textarea', 'Ask Anna');
    await type(TAGS, 'asia');
    closeFrame();
    await vi.waitFor(async () => expect(await stored()).toEqual([['Ask Anna', ['asia']]]));
    await open();
    expect([tagsShown(), typedNow()]).toEqual([['asia'], '']);
  });

  test('is given to the note that is there where its window is closed', async () => {
    await requests.saveEntityNote({ id: ID, entity: 'nato', value: 'Ask Anna' }, OWN);
    await open();
    await type(TAGS, 'asia');
    closeFrame();
    await vi.waitFor(async () => expect(await stored()).toEqual([['Ask Anna', ['asia']]]));
  });

  test('is typed again where it was not taken, until it is cleared', async () => {
    await requests.saveEntityNote({ id: ID, entity: 'nato', value: 'Ask Anna' }, OWN);
    refused = ['tagAnnotation'];
    await open();
    await type(TAGS, 'asi');
    closeFrame();
    await open();
    expect([tagsShown(), typedNow()]).toEqual([[], 'asi']);
    await type(TAGS, '');
    close();
    await open();
    expect(typedNow()).toBe('');
    expect(await stored()).toEqual([['Ask Anna', undefined]]);
  });

  test('is not typed again where the note was given it', async () => {
    await requests.saveEntityNote({ id: ID, entity: 'nato', value: 'Ask Anna' }, OWN);
    refused = ['tagAnnotation'];
    await open();
    await type(TAGS, 'asia');
    closeFrame();
    await requests.tagAnnotation({ id: ID, tag: 'Asia', on: true }, OWN);
    await open();
    expect([tagsShown(), typedNow()]).toEqual([['Asia'], '']);
  });
});

test('a tag that was refused is said, and holds the reader up once', async () => {
  refused = ['tagAnnotation'];
  await open();
  await type('textarea', 'Ask Anna');
  await type(TAGS, 'asia');
  press(TAGS, 'Enter', true);
  await until(() => shown('[role="alert"]'));
  expect(shown('[role="alert"]').textContent).toContain(t('store_refused_full'));
  expect(isDone).toBe(false);
  press('textarea', 'Escape');
  await until(() => isDone);
  expect(await stored()).toEqual([['Ask Anna', undefined]]);
});
