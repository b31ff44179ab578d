/**
 * `npm run zip [-- --twice]`: builds both, and packs what the stores want: a package for Chromium, one for Firefox, and the sources that
 * Mozilla's reviewers build the second from. The same commit gives the same bytes; `--twice` builds again and compares. `--again` packs
 * nothing: it compares the builds that stand with new ones (`npm test`).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entriesOf, writeZip } from './builds/zip';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, '.output');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

function build(): void {
  for (const [browser, ...more] of [['chrome'], ['firefox', '--mv3']] as const) {
    rmSync(join(output, `${browser}-mv3`), { recursive: true, force: true });
    execFileSync(process.execPath, [wxt, 'build', '-b', browser, ...more], { cwd: root, stdio: 'ignore' });
  }
}

/** What stands built, and the sources, as the archives that the stores get. */
function pack(): Map<string, Buffer> {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  const sources = tracked
    .filter((name) => name !== '')
    .map((name) => ({ name, bytes: readFileSync(join(root, name)) }));
  return new Map([
    [`backstory-${version}-chromium.zip`, writeZip(entriesOf(join(output, 'chrome-mv3')))],
    [`backstory-${version}-firefox.zip`, writeZip(entriesOf(join(output, 'firefox-mv3')))],
    [`backstory-${version}-sources.zip`, writeZip(sources)],
  ]);
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const isAgain = process.argv.includes('--again');
if (!isAgain) build();
const packages = pack();
if (!isAgain)
  for (const [name, bytes] of packages) {
    writeFileSync(join(output, name), bytes);
    console.log(`${hashOf(bytes)}  .output/${name} (${Math.round(bytes.length / 1024)} kB)`);
  }
if (isAgain || process.argv.includes('--twice')) {
  build();
  const differing = [...pack()].filter(([name, bytes]) => !packages.get(name)?.equals(bytes));
  for (const [name] of differing) console.error(`${name} came out otherwise the second time.`);
  if (differing.length > 0) process.exit(1);
  console.log('The second build came out the same, byte for byte.');
}
