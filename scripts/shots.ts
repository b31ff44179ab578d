/**
 * `npm run shots [-- --readme]`: screenshots of every surface in both browsers, light and dark, into reports/shots/, to be
 * looked at. With `--readme` the card on the demo article is written to docs/images/card.png too.
 */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchBrowser, type TestBrowser, until } from '../tests/browser/harness/launch';
import { untilShown } from '../tests/browser/harness/shadow';
import { BROWSER_KINDS, type BrowserKind } from './browsers.mjs';
import { restOn, selectSentence, untilSettled } from './shots/hand';
import { shootSidePanel } from './shots/side-panel';
import { serveArticle } from './start/serve-article';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'reports', 'shots');

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const served = await serveArticle(
    readFileSync(join(root, 'demo', 'article.html')),
    '.html',
    'article.html',
  );
  for (const kind of BROWSER_KINDS)
    for (const scheme of ['light', 'dark'] as const) await shoot(kind, scheme, served.address);
  await served.close();
  if (!process.argv.includes('--readme')) return;
  mkdirSync(join(root, 'docs', 'images'), { recursive: true });
  copyFileSync(join(folder, 'chromium-light-card.png'), join(root, 'docs', 'images', 'card.png'));
}

async function shoot(kind: BrowserKind, scheme: 'light' | 'dark', address: string): Promise<void> {
  const test = await launchBrowser(kind, { colourScheme: scheme });
  const save = (page: Page, name: string) =>
    page.screenshot({ path: join(folder, `${kind}-${scheme}-${name}.png`) });
  try {
    const page = await test.open(address);
    await until(() => page.evaluate(() => CSS.highlights.size > 0), 'marks are painted');
    await save(page, 'marks');
    await restOn(page, 'Kim Jong Un');
    await untilShown(page, 'Kim Jong Un');
    await untilSettled(page);
    await save(page, 'card');
    await page.keyboard.press('Escape');
    await selectSentence(page);
    await untilShown(page, '');
    await untilSettled(page);
    await save(page, 'toolbar');
    await shootSidePanel(test, page, save);
    await shootOwn(test, save);
  } finally {
    await test.close();
  }
}

async function shootOwn(
  test: TestBrowser,
  save: (page: Page, name: string) => Promise<unknown>,
): Promise<void> {
  const popup = await test.openOwn('popup.html');
  await popup.setViewport({ width: 400, height: 600 });
  await untilPainted(popup);
  await save(popup, 'popup');
  const options = await test.openOwn('options.html');
  await untilPainted(options);
  await save(options, 'options');
}

function untilPainted(page: Page): Promise<void> {
  return until(
    () => page.evaluate(() => document.body.innerText.trim().length > 20),
    'the page of the extension is drawn',
  );
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
