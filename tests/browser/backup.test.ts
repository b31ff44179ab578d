/** The weekly backup, switched on by hand: a file lies in the downloads, and gives back all that was lost. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { ask, notesOf, readAll, saveAll } from './harness/store-client';

const WEEK_MS = 7 * 24 * 60 * 60 * 1_000;
const downloads = mkdtempSync(join(tmpdir(), 'backstory-downloads-'));
/** Where backups go in it (entrypoints/background/backup-files.ts). */
const FOLDER = join(downloads, 'Backstory');
afterAll(() => rmSync(downloads, { recursive: true }));

const said = (page: Page) => page.evaluate(() => document.querySelector('#data')?.textContent ?? '');

eachBrowser(
  'the weekly backup',
  (stage) => {
    it('lands in the downloads, and gives back what was saved', async () => {
      // The other browser's.
      rmSync(FOLDER, { recursive: true, force: true });
      const own = await stage.browser.openOwn('options.html');
      await saveAll(own, notesOf(20));
      const before = await readAll(own);
      await own.locator('#backup').click();
      await until(async () => (await said(own)).includes('Last backup:'), 'the backup is made');
      const [name = ''] = readdirSync(FOLDER);
      expect(name).toMatch(/^backstory-\d{4}-\d\d-\d\d\.json$/);
      await ask(own, 'eraseAll');
      expect((await readAll(own)).size).toBe(0);
      await (await own.$('#data input[type="file"]'))?.uploadFile(join(FOLDER, name));
      await own.locator('#data .data-summary').wait();
      await own.locator('#data button ::-p-text(Import)').click();
      await until(async () => (await said(own)).includes('Imported: 20 new'), 'the backup is imported');
      expect(await readAll(own)).toEqual(before);
    });

    it('is made again by itself after a week', async () => {
      const own = await stage.browser.openOwn('options.html');
      const files = readdirSync(FOLDER).length;
      await own.evaluate(async (lastAt) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { set(entries: object): Promise<void> } } };
        };
        await chrome.storage.local.set({ backup: { on: true, lastAt, failed: false } });
      }, new Date(Date.now() - WEEK_MS).toISOString());
      await stage.browser.stopBackground();
      await until(async () => {
        const { value } = await ask(own, 'readBackup');
        return Date.parse((value as { lastAt: string }).lastAt) > Date.now() - WEEK_MS / 2;
      }, 'the next backup is made');
      expect(readdirSync(FOLDER)).toHaveLength(files + 1);
    });
  },
  { downloads },
);
