// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entityNote } from '@/core/annotation/entity-source';
import { bodyOf } from '@/core/archive/archive';
import { eraseAll, eraseDeleted, eraseOne } from '@/platform/erase';
import { dropErasedDrafts } from '@/platform/erased-drafts';
import type { Deleted } from '@/platform/messaging/protocol/own-page-requests';
import { dropAllDrafts, keepDraft, readDraft, tagDraft } from '@/platform/note-drafts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const AT = '2026-11-22T00:00:00.000Z';
const deleted = (id: string, entity: string): Deleted => ({
  id,
  deletedAt: AT,
  annotation: entityNote({ id, entity, title: '' }, bodyOf(''), AT),
});
const [one, other] = [deleted('urn:uuid:1', 'nato'), deleted('urn:uuid:2', 'kim-jong-un')];
/** Under which each text is kept, and of which annotation it is. */
const DRAFTS = new Map([
  [one.id, one.id],
  ['entity:nato', one.id],
  [other.id, other.id],
  ['entity:kim-jong-un', other.id],
  [tagDraft(other.id), other.id],
  [tagDraft('entity:kim-jong-un'), other.id],
]);
const KEYS = [...DRAFTS.keys()];
const OF_OTHER = KEYS.slice(2);
const left = () => KEYS.filter((key) => readDraft(key) !== null);

let answer: unknown;
beforeEach(() => {
  fakeBrowser.reset();
  dropAllDrafts();
  answer = { ok: true, value: null };
  fakeBrowser.runtime.onMessage.addListener(async () => answer);
  for (const [key, id] of DRAFTS) keepDraft(key, { id, text: 'a secret', revision: 1, tags: ['a tag'] });
  localStorage.setItem('theme', 'dark');
});

test('of what is erased no typed text is left in the page’s own storage', async () => {
  await eraseOne(one);
  expect(left()).toEqual(OF_OTHER);
  await eraseDeleted([other]);
  expect(left()).toEqual([]);
});

test('of everything none is left, and nothing else is taken away', async () => {
  await eraseAll();
  expect(left()).toEqual([]);
  expect(localStorage.getItem('theme')).toBe('dark');
});

test('what could not be erased keeps its text', async () => {
  answer = { ok: false, error: { code: 'store-failed', detail: '' } };
  await eraseOne(one);
  await eraseDeleted([other]);
  await eraseAll();
  expect(left()).toEqual(KEYS);
});

describe('what was erased where no page looked on', () => {
  /** The background, with these annotations; it refuses the request `refused`. */
  const holds = (kept: readonly Deleted[], deleted: readonly Deleted[], refused = '') =>
    fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
      const { request } = message as { request: string };
      if (request === refused) return { ok: false, error: { code: 'store-failed', detail: '' } };
      return { ok: true, value: request === 'listDeleted' ? deleted : kept };
    });
  beforeEach(() => fakeBrowser.reset());

  test('leaves no typed text, of a note by itself or on an entity', async () => {
    holds([other], []);
    await dropErasedDrafts();
    expect(left()).toEqual(OF_OTHER);
  });

  test('is not what can be restored, nor what was never saved', async () => {
    holds([], [one]);
    keepDraft('entity:kim-jong-un', { id: 'urn:uuid:3', text: 'new', revision: 0, tags: [] });
    await dropErasedDrafts();
    expect(left()).toEqual([one.id, 'entity:nato', 'entity:kim-jong-un']);
  });

  test.each(['readAnnotations', 'listDeleted'])('is not known while %s is refused', async (refused) => {
    holds([], [], refused);
    await dropErasedDrafts();
    expect(left()).toEqual(KEYS);
  });
});
