/**
 * Everything a bare clone needs, on Node built-ins alone: the Node version, the packages of the lockfile, a browser.
 * `--browser all` asks for both families (npm test), otherwise one of either is enough (npm start); `--no-browser` for none.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSER_KINDS, findBrowser, requireBrowser } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Lowest Node that the tool chain runs on (docs/dependencies.md). */
const LOWEST_NODE = [20, 19];

try {
  checkNode();
  installPackages();
  if (!process.argv.includes('--no-browser')) findBrowsers(process.argv.includes('all'));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LOWEST_NODE[0] || (major === LOWEST_NODE[0] && minor >= LOWEST_NODE[1])) return;
  throw new Error(`Node ${LOWEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

/** Runs `npm ci` unless the packages of this very lockfile are there: the stamp holds its hash and the Node line. */
function installPackages() {
  const stamp = join(root, 'node_modules', '.backstory-lockfile');
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lockfile).update(process.versions.modules).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing packages (npm ci) …');
  // One string and a shell: npm is a .cmd file on Windows, which spawn refuses without one.
  const { status } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: true,
  });
  if (status !== 0) throw new Error('npm ci failed; its message stands above.');
  writeFileSync(stamp, wanted);
}

function findBrowsers(all) {
  if (all) for (const kind of BROWSER_KINDS) requireBrowser(kind);
  else if (!BROWSER_KINDS.some((kind) => findBrowser(kind))) requireBrowser('chromium');
}
