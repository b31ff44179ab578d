/**
 * `npm run shots`: pictures of every surface in both browsers, light and dark, in English and French, into reports/shots/, to be looked
 * at (index.html there has all of them). `-- --browser firefox` takes those of one browser; `-- --readme` puts the card on the demo
 * article into docs/images/card.png too. `-- --accept` keeps this machine's pictures of the card for tests/browser/looks.test.ts.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../tests/browser/harness/launch';
import { BROWSER_KINDS, type BrowserKind } from './browsers.mjs';
import { shootCards } from './shots/card';
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
  for (const kind of BROWSER_KINDS.filter((each) => values.browser?.includes(each) ?? true))
    for (const scheme of ['light', 'dark'] as const) await shoot(kind, scheme, served.address);
  await served.close();
  console.log(`${writeSheet(folder)} pictures: reports/shots/index.html`);
  if (!values.readme) return;
  mkdirSync(join(root, 'docs', 'images'), { recursive: true });
  copyFileSync(join(folder, 'chromium-light-en-card-person.png'), join(root, 'docs', 'images', 'card.png'));
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
