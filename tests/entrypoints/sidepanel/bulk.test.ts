import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteAll, tagAll } from '@/entrypoints/sidepanel/bulk';
import { annotationOf } from '../../components/saying';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const idsOf = (count: number) => Array.from({ length: count }, (_, n) => `urn:uuid:${n}`);
/** The letters that were sent: how many ids each had. */
let sent: [request: string, count: number][];
let refuses: (index: number) => boolean;

beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  refuses = () => false;
  fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
    const { request, letter } = message as { request: string; letter: { ids: string[] } };
    sent.push([request, letter.ids.length]);
    if (refuses(sent.length)) return { ok: false, error: { code: 'store-full', detail: '' } };
    // Every second one has the tag already, in other letters.
    const read = letter.ids.map((id, n) => ({ ...annotationOf('x'), id, tags: n % 2 === 0 ? ['ASIA'] : [] }));
    return { ok: true, value: request === 'readAnnotations' ? read : letter.ids };
  });
});

test('many are asked for with few letters, and the reader sees how far it is', async () => {
  const shares: number[] = [];
  const { done, failed } = await deleteAll(idsOf(420))(
    (share) => shares.push(share),
    new AbortController().signal,
  );
  expect([done.length, failed]).toEqual([420, 0]);
  expect(sent).toEqual([
    ['deleteAnnotations', 200],
    ['deleteAnnotations', 200],
    ['deleteAnnotations', 20],
  ]);
  expect(shares.map((share) => share.toFixed(2))).toEqual(['0.48', '0.95', '1.00']);
});

test('who stops it is told what was done until then, to be undone', async () => {
  const controller = new AbortController();
  const { done, failed } = await deleteAll(idsOf(420))(() => controller.abort(), controller.signal);
  expect([done.length, failed, sent.length]).toEqual([200, 0, 1]);
});

test('a letter that is refused counts with all it asked for, and the next one is sent', async () => {
  refuses = (index) => index === 1;
  const outcome = await deleteAll(idsOf(210))(() => {}, new AbortController().signal);
  expect(outcome).toMatchObject({ failed: 200, refusal: { code: 'store-full' } });
  expect(outcome.done).toHaveLength(10);
});

test('those that have the tag are not tagged, so that Undo leaves them theirs', async () => {
  const { done } = await tagAll(idsOf(10), 'asia')(() => {}, new AbortController().signal);
  expect(done).toEqual(idsOf(10).filter((_, n) => n % 2 === 1));
});
