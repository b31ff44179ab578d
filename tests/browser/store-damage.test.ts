/**
 * The files of the database are damaged while the browser is closed; what was saved is there again afterwards, and the reader is told.
 * `npm run soak` tries all twelve ways with a thousand notes; `npm test` two of them.
 */
import { expect, it } from 'vitest';
import { DAMAGES, databaseFolder } from './harness/damages';
import { eachBrowser } from './harness/each-browser';
import { until } from './harness/launch';
import { ask, notesOf, readAll, saveAll } from './harness/store-client';

/** One that the browser notices and one that it does not. */
const SHORT = ['its files are gone', 'its largest file is cut in half'];
const isSoak = Boolean(process.env.SOAK);
const COUNT = isSoak ? 1_000 : 100;

eachBrowser('a damaged database', (stage) => {
  for (const [name, damage] of DAMAGES.filter(([name]) => isSoak || SHORT.includes(name)))
    it(`is rebuilt where ${name}`, async () => {
      const records = notesOf(COUNT);
      await saveAll(await stage.browser.openOwn('options.html'), records);
      const folder = databaseFolder(stage.browser);
      stage.browser = await stage.browser.restart({ meanwhile: () => damage(folder) });
      const page = await stage.browser.openOwn('options.html');
      const found = await readAll(page);
      const missing = records.filter(
        ({ annotation }) =>
          JSON.stringify(found.get(annotation.id)?.body) !== JSON.stringify(annotation.body),
      );
      expect(missing.length).toBeLessThanOrEqual(COUNT / 1_000);
      if (name === 'its files are gone') {
        // The reader is told, once.
        await until(async () => (await page.$('.store-notice')) !== null, 'the options say so');
        await page.click('.store-notice button');
        await until(async () => (await page.$('.store-notice')) === null, 'it is put away');
        expect((await ask(page, 'readCondition')).value).toMatchObject({ notice: null });
      }
      // And it can be written on.
      expect(await ask(page, 'eraseAll')).toMatchObject({ ok: true });
      expect(await ask(page, 'dropNotice')).toMatchObject({ ok: true });
      await page.close();
    });
});
