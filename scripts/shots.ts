/**
 * `npm run shots`: pictures of every surface in both browsers, light and dark, in English and French, into reports/shots/, to be looked
 * at (index.html there has all of them). `-- --browser firefox` takes those of one browser. `-- --readme` takes the card of the
 * README, docs/images/card.png, and nothing else; `-- --accept` keeps this machine's pictures of the card for tests/browser/looks.test.ts.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser, until } from '../tests/browser/harness/launch';
import { BROWSER_KINDS, type BrowserKind } from './browsers.mjs';
import { shootCards } from './shots/card';
import { restOn, untilInShadow, untilSettled } from './shots/hand';
import { shootOwnPages } from './shots/own-pages';
import { settleIn } from './shots/reader';
import { writeSheet } from './shots/sheet';
import { shootSidePanel } from './shots/side-panel';
import { openStudio } from './shots/studio';
import { serveArticle } from './start/serve-article';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'reports', 'shots');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      accept: { type: 'boolean' },
      readme: { type: 'boolean' },
      browser: { type: 'string', multiple: true },
    },
  });
  if (values.accept) return accept();
  mkdirSync(folder, { recursive: true });
  const article = readFileSync(join(root, 'demo', 'article.html'));
  const served = await serveArticle(article, '.html', 'article.html');
  if (values.readme) await shootForReadme(served.address);
  for (const kind of values.readme
    ? []
    : BROWSER_KINDS.filter((each) => values.browser?.includes(each) ?? true))
    for (const scheme of ['light', 'dark'] as const) await shoot(kind, scheme, served.address);
  await served.close();
  if (!values.readme) console.log(`${writeSheet(folder)} pictures: reports/shots/index.html`);
}

/** The card as somebody sees it who has just come: nothing noted yet. */
async function shootForReadme(address: string): Promise<void> {
  const test = await launchBrowser('chromium');
  try {
    const page = await test.open(address);
    await page.setViewport({ width: 1_000, height: 800 });
    await until(() => page.evaluate(() => CSS.highlights.size > 0), 'marks are painted');
    await restOn(page, 'Kim Jong Un');
    await untilInShadow(page, '.card .name');
    await untilSettled(page);
    await page.screenshot({ path: join(root, 'docs', 'images', 'card.png') });
  } finally {
    await test.close();
  }
}

async function shoot(kind: BrowserKind, scheme: 'light' | 'dark', address: string): Promise<void> {
  for (const language of ['en', 'fr'] as const) {
    const test = await launchBrowser(kind, { colourScheme: scheme });
    try {
      const studio = await openStudio(test, language, folder, `${kind}-${scheme}`);
      await settleIn(studio);
      const article = await test.open(address);
      await shootCards(studio, article);
      await shootOwnPages(studio, article);
      await shootSidePanel(studio, article);
    } finally {
      await test.close();
    }
    console.log(`${kind}, ${scheme}, ${language}`);
  }
}

/** The tests take the pictures and keep them. */
function accept(): void {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', 'tests/browser/looks.test.ts'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, BACKSTORY_ACCEPT: 'looks' } },
  );
  process.exitCode = status ?? 1;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
