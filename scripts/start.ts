/**
 * `npm start [-- URL|FILE] [--browser chromium|firefox]`: builds the extension and opens a real browser with it on an
 * article. Without a display it runs headless, prints the mentions found and saves a screenshot of a card.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BROWSER_KINDS, type BrowserKind, findBrowser } from './browsers.mjs';
import { serveArticle } from './start/serve-article';
import { showArticle } from './start/show-article';
import { tourArticle } from './start/tour-article';

const root = fileURLToPath(new URL('..', import.meta.url));
const USAGE = 'Usage: npm start [-- URL | FILE.html | FILE.txt] [--browser chromium|firefox]';

/** A mistake of the caller's: one line on stderr, exit code 2. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const { browser, article } = readArguments();
  const kind = browser ?? BROWSER_KINDS.find((each) => findBrowser(each)) ?? 'chromium';
  const served = await addressOf(article);
  build(kind);
  if (hasDisplay()) await showArticle(kind, served.address);
  else await tourArticle(kind, served.address, resolve(root, 'reports'));
  await served.close();
}

function readArguments(): { browser?: BrowserKind; article?: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { browser: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (positionals.length > 1) throw new UsageError(`One article at a time. ${USAGE}`);
    const browser = BROWSER_KINDS.find((kind) => kind === values.browser);
    if (values.browser !== undefined && !browser)
      throw new UsageError(`No browser “${values.browser}”: ${BROWSER_KINDS.join(' or ')}.`);
    return {
      ...(browser ? { browser } : {}),
      ...(positionals[0] === undefined ? {} : { article: positionals[0] }),
    };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${(error as Error).message} ${USAGE}`);
  }
}

async function addressOf(article: string | undefined): Promise<{ address: string; close(): Promise<void> }> {
  if (article && /^https?:\/\//i.test(article)) {
    if (!URL.canParse(article)) throw new UsageError(`Not an address: ${article}`);
    return { address: article, close: async () => {} };
  }
  const file = article === undefined ? resolve(root, 'demo', 'article.html') : resolve(article);
  if (article === '' || !existsSync(file)) throw new UsageError(`No such file: ${article || '(no name)'}`);
  if (!statSync(file).isFile()) throw new UsageError(`Not a file: ${article}`);
  return serveArticle(readFileSync(file), extname(file).toLowerCase(), file);
}

function build(kind: BrowserKind): void {
  console.error(`Building the extension for ${kind === 'firefox' ? 'Firefox' : 'Chromium'} …`);
  const target = kind === 'firefox' ? ['-b', 'firefox', '--mv3'] : ['-b', 'chrome'];
  const wxt = resolve(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...target], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

/** Windows and macOS always have a display, unless a CI runs there. */
function hasDisplay(): boolean {
  const { env, platform } = process;
  if (env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(error instanceof UsageError ? 2 : 1);
});
