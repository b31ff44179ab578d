/** Runs a suite in both real browsers, each with a news server and the built extension. */
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSER_KINDS, type BrowserKind } from '../../../scripts/browsers.mjs';
import { type LaunchOptions, launchBrowser, type TestBrowser } from './launch';
import { type NewsServer, startNewsServer } from './news-server';

/** What a suite works with; `browser` is replaced by hand after a restart. */
export interface Stage {
  readonly kind: BrowserKind;
  browser: TestBrowser;
  news: NewsServer;
}

/**
 * Describes a suite once for each browser; `BACKSTORY_BROWSERS=chromium` narrows it while working.
 * The stage is filled before the first test, so tests read it and the suite's body does not.
 */
export function eachBrowser(name: string, suite: (stage: Stage) => void, options: LaunchOptions = {}): void {
  const kinds = (process.env.BACKSTORY_BROWSERS?.split(',') as BrowserKind[] | undefined) ?? BROWSER_KINDS;
  describe.each(kinds.map((kind) => ({ kind })))(`${name} in $kind`, ({ kind }) => {
    const stage = { kind } as Stage;
    beforeAll(async () => {
      stage.news = await startNewsServer();
      stage.browser = await launchBrowser(kind, { ...options, proxy: stage.news.proxy });
    });
    afterAll(async () => {
      await stage.browser?.close();
      await stage.news?.close();
    });
    suite(stage);
  });
}
