// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StringsContext } from '@/components/strings';
import type { Annotation } from '@/core/annotation/annotation';
import { bodyOf } from '@/core/archive/archive';
import { EntityNotes } from '@/entrypoints/sidepanel/EntityNotes';
import { stringsIn } from '@/platform/words';
import { annotationOf } from '../../components/saying';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const t = stringsIn('en');
const kept = Array.from({ length: 7 }, (_, n): Annotation => {
  const annotation = annotationOf(`quote ${n}`);
  return { ...annotation, id: `urn:uuid:${n}`, colour: 'pink', body: bodyOf('since **1961**'), tags: [] };
});
const onAll = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  document.documentElement.lang = 'en';
  fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
    const { request } = message as { request: string };
    return { ok: true, value: request === 'readEntityNotes' ? kept : null };
  });
  render(
    <StringsContext.Provider value={t}>
      <EntityNotes entity="nato" language="en" names={{}} onAll={onAll} />
    </StringsContext.Provider>,
    document.body,
  );
  return vi.waitFor(() => expect(document.querySelector('.note')).not.toBeNull());
});
afterEach(() => render(null, document.body));

test('what is kept on an entity is shown as in the list of notes, five of it, and how many more there are', () => {
  const lines = [...document.querySelectorAll('.kept .note')];
  expect(lines).toHaveLength(5);
  expect(lines[0]!.getAttribute('data-colour')).toBe('pink');
  expect(lines[0]!.querySelector('.note-text strong')?.textContent).toBe('1961');
  expect(lines[0]!.querySelector('.note-title')?.textContent).toBe('quote 0');
  expect(lines[0]!.querySelector('.note-site')?.textContent).toBe('news.example');
  const more = [...document.querySelectorAll('button')].filter(
    (one) => one.textContent === t('card_more', '2'),
  );
  expect(more).toHaveLength(1);
  more[0]!.click();
  expect(onAll).toHaveBeenCalledOnce();
});

test('one that is deleted keeps its line, with Undo', async () => {
  const event = { event: 'annotationsDeleted', letter: { ids: [kept[0]!.id] } };
  await fakeBrowser.runtime.onMessage.trigger(event, { id: fakeBrowser.runtime.id });
  await vi.waitFor(() => expect(document.querySelector('.note-deleted button')?.textContent).toBe('Undo'));
  expect(document.querySelectorAll('.kept .note')).toHaveLength(5);
  const saved = { event: 'annotationsSaved', letter: { annotations: [kept[0]] } };
  await fakeBrowser.runtime.onMessage.trigger(saved, { id: fakeBrowser.runtime.id });
  await vi.waitFor(() => expect(document.querySelector('.note-deleted')).toBeNull());
});
