/** Where pictures are taken: one browser, one colour scheme, in either language. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type TestBrowser, until } from '../../tests/browser/harness/launch';
import { ask } from '../../tests/browser/harness/store-client';

export type Language = 'en' | 'fr';

export interface Studio {
  readonly test: TestBrowser;
  readonly language: Language;
  /** Takes a picture of what is in the window, or of the whole page, and keeps it under the name. */
  save(page: Page, name: string, how?: { whole: boolean }): Promise<void>;
}

/** Returns a studio whose pictures come into `folder`, their names beginning with `prefix`. Our words are in that language from now on. */
export async function openStudio(
  test: TestBrowser,
  language: Language,
  folder: string,
  prefix: string,
): Promise<Studio> {
  const own = await test.openOwn('popup.html');
  const changed = await ask(own, 'changeSettings', { choices: { language } });
  if (!changed.ok) throw new Error(`the language was not set: ${JSON.stringify(changed)}`);
  await own.close();
  return {
    test,
    language,
    async save(page, name, { whole } = { whole: false }) {
      await page.bringToFront();
      await page.screenshot({ path: join(folder, `${prefix}-${language}-${name}.png`), fullPage: whole });
    },
  };
}

/** Waits until an own page is drawn, in the language of the studio. */
export function untilDrawn(page: Page, { language }: Studio): Promise<void> {
  return until(
    () =>
      page.evaluate(
        (wanted) => document.documentElement.lang === wanted && document.body.innerText.trim().length > 20,
        language,
      ),
    'the page of the extension is drawn',
  );
}

/** Presses what stands on an own page, once it does. */
export function press(page: Page, selector: string): Promise<void> {
  return until(
    () =>
      page.evaluate((css) => {
        const found = document.querySelector<HTMLElement>(css);
        found?.click();
        return found !== null;
      }, selector),
    `${selector} can be pressed`,
  );
}

/** Waits until something stands on an own page. */
export function untilThere(page: Page, selector: string): Promise<void> {
  return until(async () => (await page.$(selector)) !== null, `${selector} is there`);
}
