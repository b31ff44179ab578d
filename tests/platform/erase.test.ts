// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entityNote } from '@/core/annotation/entity-source';
import { bodyOf } from '@/core/archive/archive';
import { eraseAll, eraseDeleted, eraseOne } from '@/platform/erase';
import type { Deleted } from '@/platform/messaging/protocol/own-page-requests';
import { dropAllDrafts, keepDraft, readDraft } from '@/platform/note-drafts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const AT = '2026-11-22T00:00:00.000Z';
const deleted = (id: string, entity: string): Deleted => ({
  id,
  deletedAt: AT,
  annotation: entityNote({ id, entity, title: '' }, bodyOf(''), AT),
});
const [one, other] = [deleted('urn:uuid:1', 'nato'), deleted('urn:uuid:2', 'kim-jong-un')];
const KEYS = [one.id, 'entity:nato', other.id, 'entity:kim-jong-un'];
const left = () => KEYS.filter((key) => readDraft(key) !== null);

let answer: unknown;
beforeEach(() => {
  fakeBrowser.reset();
  dropAllDrafts();
  answer = { ok: true, value: null };
  fakeBrowser.runtime.onMessage.addListener(async () => answer);
  for (const key of KEYS) keepDraft(key, { text: 'a secret', revision: 1, tags: ['a tag'] });
  localStorage.setItem('theme', 'dark');
});

test('of what is erased no typed text is left in the page’s own storage', async () => {
  await eraseOne(one);
  expect(left()).toEqual([other.id, 'entity:kim-jong-un']);
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
