/**
 * Reads both builds as a store reviewer would: their sizes, what is in them, what they could ask of a network, the permissions they want.
 * Every problem is printed; exit code 1 where there is one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { fileProblems, policyProblems } from './builds/contents';
import { licenceTable } from './builds/licence-table';
import { hostProblems, knownHosts, networkProblems } from './builds/network';
import { type Build, type Manifest, permissionProblems } from './builds/permissions';
import { entriesOf } from './builds/zip';

const root = fileURLToPath(new URL('..', import.meta.url));
const BUILDS: readonly Build[] = ['chrome-mv3', 'firefox-mv3'];
const read = (file: string) => readFileSync(file, 'utf8');

/** Most gzip bytes of a file and all that it loads at once. */
const BUDGETS: Record<string, number> = { 'content.js': 32 * 1024, 'popup.html': 40 * 1024 };
/** Most files that opening the popup reads: its page, two scripts and a stylesheet (scripts/builds/few-files.ts says why so few). */
const POPUP_FILES = 4;

const problems: string[] = [];
const privacy = read(join(root, 'docs', 'privacy.md'));
const sources = join(root, 'knowledge', 'sources');
const hosts = knownHosts(filesIn(sources).filter((file) => file.endsWith('.json')));
for (const build of BUILDS) checkBuild(build, join(root, '.output', build));
if (read(join(root, 'docs', 'third-party-licences.md')) !== licenceTable(join(root, '.output'), BUILDS))
  problems.push('docs/third-party-licences.md is out of date: run `npx tsx scripts/licences.ts`.');
for (const problem of problems) console.error(problem);
process.exit(problems.length ? 1 : 0);

function checkBuild(build: Build, folder: string): void {
  for (const [name, budget] of Object.entries(BUDGETS)) {
    const size = loadedBy(folder, name).reduce(
      (sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length,
      0,
    );
    console.log(`${relative(root, join(folder, name))}: ${size} bytes gzip of ${budget}`);
    if (size > budget)
      problems.push(`${name} and what it loads weigh ${size} bytes gzip, over the budget of ${budget}.`);
  }
  const files = loadedBy(folder, 'popup.html').length;
  if (files > POPUP_FILES)
    problems.push(
      `${build}/popup.html opens with ${files} files, more than ${POPUP_FILES}: look at scripts/builds/few-files.ts.`,
    );
  for (const file of filesIn(folder).filter((each) => /\.(js|css|html)$/.test(each))) {
    const name = relative(root, file);
    problems.push(...networkProblems(name, read(file)), ...hostProblems(name, read(file), hosts));
  }
  problems.push(...rootProblems(build, read(join(folder, 'content.js'))));
  const manifest = JSON.parse(read(join(folder, 'manifest.json'))) as Manifest;
  problems.push(...permissionProblems(build, manifest, privacy), ...policyProblems(build, manifest));
  problems.push(
    ...fileProblems(
      build,
      entriesOf(folder).map(({ name }) => name),
    ),
  );
  const { version } = JSON.parse(read(join(root, 'package.json'))) as { version: string };
  if (manifest.version !== version)
    problems.push(`${build} is version ${manifest.version}, package.json says ${version}.`);
}

/** What we show on a page stands in a closed shadow root; only the tests' own build (`--mode open-root`) has an open one. */
function rootProblems(build: Build, script: string): string[] {
  const roots = [...script.matchAll(/\.attachShadow\(([^)]*)\)/g)].map((match) => match[1]);
  return roots.length > 0 && roots.every((root) => /^\{mode:["'`]closed["'`]\}$/.test(root ?? ''))
    ? []
    : [`${build}/content.js attaches shadow roots that are not closed: ${roots.join(', ') || 'none found'}.`];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
}

/** The file itself, and for a page the scripts and styles that its HTML names. */
function loadedBy(folder: string, name: string): string[] {
  if (!name.endsWith('.html')) return [join(folder, name)];
  const html = read(join(folder, name));
  const linked = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) =>
    join(folder, match[1] as string),
  );
  return [join(folder, name), ...new Set(linked)];
}
