/** Two Chromiums side by side, one with the built extension and one without, before the same pages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser, until } from '../../browser/harness/launch';
import { startNewsServer } from '../../browser/harness/news-server';

/** The build that is measured; set BACKSTORY_BUILD to measure another. */
const BUILD = process.env.BACKSTORY_BUILD ?? '.output/chrome-mv3';

/** Which of the two. */
export type Side = 'alone' | 'ours';
export const SIDES = ['alone', 'ours'] as const;

export interface Pair {
  /** What was measured, for the notes of a bench: the browser and where the build came from. */
  readonly about: string;
  /** An empty tab of that browser, in front. */
  tab(side: Side): Promise<Page>;
  /** Serves the HTML; returns its address. */
  serve(name: string, html: string): string;
  close(): Promise<void>;
}

/** Starts both. Throws where no browser or no build (`npm run build`, or BACKSTORY_BUILD) is found. */
export async function launchPair(): Promise<Pair> {
  if (!existsSync(join(BUILD, 'manifest.json'))) throw new Error(`no build in ${BUILD}: npm run build first`);
  const news = await startNewsServer();
  const [alone, ours] = await Promise.all(
    [false, true].map((withExtension) =>
      launchBrowser('chromium', { proxy: news.proxy, withExtension, build: BUILD }),
    ),
  );
  const browsers = { alone: alone!, ours: ours! };
  const version = (await ours!.browser.version()).replace(/^\w+\/(\d+).*/, 'Chromium $1');
  return {
    about: `${version}, headless; the extension as \`npm run build\` wrote it.`,
    async tab(side) {
      const page = await browsers[side].browser.newPage();
      await page.bringToFront();
      return page;
    },
    serve(name, html) {
      const address = `http://news.test/${name}.html`;
      news.serve(address, html);
      return address;
    },
    async close() {
      await Promise.all([alone!.close(), ours!.close()]);
      await news.close();
    },
  };
}

/** Waits until the extension has marked something in the tab; throws where it does not. */
export async function untilMarks(page: Page): Promise<void> {
  await until(
    () => page.evaluate('[...CSS.highlights.values()].some((marks) => marks.size > 0)') as Promise<boolean>,
    'the extension marks the page',
  );
}
