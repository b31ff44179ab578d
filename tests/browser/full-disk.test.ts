/**
 * The disk on which the browser's profile lies is full, to its last byte: a save says so, what was saved before is there and can be read,
 * and as soon as there is room the same save is made, and outlives the browser. Chromium tears its own files where it is let write in such a state.
 */
import { expect, it } from 'vitest';
import { eachBrowser } from './harness/each-browser';
import { launchBrowser, until } from './harness/launch';
import { clickShown, untilShown } from './harness/shadow';
import { mountSmallDisk } from './harness/small-disk';
import { type Answer, ask, notesOf, readAll, saveAll } from './harness/store-client';

const STORY = 'http://news.test/full.html';
const HTML =
  '<!doctype html><html lang="en"><title>A pact</title><article><p>Vladimir Putin met Kim Jong Un.</p><p id="pact">They signed a pact of two pages.</p></article></html>';
/** A profile of either browser takes a fraction of it. */
const DISK_MB = 160;
const NOTES = 3;

eachBrowser(
  'a full disk',
  (stage) => {
    it('refuses saves, says so, and loses nothing', async ({ skip }) => {
      const disk = mountSmallDisk(DISK_MB);
      if (!disk) return skip('only root may mount a disk');
      stage.news.serve(STORY, HTML);
      let test = await launchBrowser(stage.kind, { proxy: stage.news.proxy, profile: disk.folder });
      try {
        const own = await test.openOwn('options.html');
        await saveAll(own, notesOf(NOTES));
        const before = await readAll(own);
        const edited = (text: string, now: typeof before): Promise<Answer[]> =>
          Promise.all(
            [...now.values()].map(({ id, revision }) => ask(own, 'editNote', { id, value: text, revision })),
          );
        const page = await test.open(STORY);
        await until(() => page.evaluate(() => CSS.highlights.size > 0), 'names are marked');

        disk.fill();
        await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#pact')!));
        await page.mouse.move(60, 200);
        await untilShown(page, 'Highlight');
        await clickShown(page, 'Highlight');
        await untilShown(page, 'Not saved: the disk is full');
        // Firefox may have room left in a file that it holds: what it says it has kept, it has kept.
        const answers = await edited('written on a full disk', before);
        expect(answers.map(({ error }) => error?.code)).toContain('store-full');
        const held = await readAll(own);
        for (const [n, id] of [...before.keys()].entries()) {
          const { ok, error } = answers[n]!;
          if (ok) expect(held.get(id)?.body[0]?.value).toBe('written on a full disk');
          else {
            expect(error?.code).toBe('store-full');
            expect(held.get(id)).toEqual(before.get(id));
          }
        }
        expect(held.size).toBe(NOTES);

        disk.empty();
        await clickShown(page, 'Retry');
        await untilShown(page, 'Undo');
        // Each with the first try, as the reader makes no second one.
        expect(await edited('written when there was room', held)).toEqual(
          Array(NOTES).fill(expect.objectContaining({ ok: true })),
        );
        for (const kill of [false, true]) {
          test = await test.restart({ kill });
          const found = await readAll(await test.openOwn('options.html'));
          expect(found.size).toBe(NOTES + 1);
          for (const id of before.keys())
            expect(found.get(id)?.body[0]?.value).toBe('written when there was room');
        }
      } finally {
        await test.close();
        disk.unmount();
      }
    });
  },
  { withExtension: false },
);
