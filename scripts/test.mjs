/**
 * `npm test`: every check, one after the other, each to its end even where one before it failed; the last line counts.
 * `npm run check` runs those that need no browser and no build.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const quick = process.argv.includes('--quick');
const reports = join(root, 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** Program file of a package's command, so that no shell and no PATH stands between; many packages do not export their manifest. */
function command(name, bin = name) {
  const folder = join(root, 'node_modules', ...name.split('/'));
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return resolve(folder, typeof bins === 'string' ? bins : bins[bin]);
}
const rooms = ['core', 'dom', 'knowledge', '.'];
const vitest = (project) => [
  command('vitest'),
  'run',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(reports, `${project}.json`)}`,
];

const steps = [
  ['format and lint', [command('@biomejs/biome', 'biome'), 'ci', '.']],
  ...rooms.map((room) => [`types in ${room}`, [command('typescript', 'tsc'), '--noEmit', '-p', room]]),
  [
    'walls',
    [
      command('dependency-cruiser', 'depcruise'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err-long',
      'core',
      'dom',
      'components',
      'platform',
      'entrypoints',
      'knowledge',
      'scripts',
      'tests',
    ],
  ],
  ['unused code', [command('knip'), '--no-progress']],
  ['knowledge', ['--import', 'tsx', 'knowledge/compile/cli.ts', 'check']],
  ['unit tests', vitest('unit'), 'unit'],
  ...(quick
    ? []
    : [
        ['build for Chromium', [command('wxt'), 'build', '-b', 'chrome']],
        ['build for Firefox', [command('wxt'), 'build', '-b', 'firefox', '--mv3']],
        ['builds again, byte for byte the same', ['--import', 'tsx', 'scripts/zip.ts', '--again']],
        ['sizes and contents of the builds', ['--import', 'tsx', 'scripts/check-builds.ts']],
        ['Mozilla’s linter', ['--import', 'tsx', 'scripts/lint-package.ts']],
        ['browser tests', vitest('browser'), 'browser'],
      ]),
];

let passed = 0;
let failed = 0;
/** Tests that need another browser or other fonts than stand here. */
let skipped = 0;
/** What failed, told again at the end: the middle of a long output is easily cut. */
const failures = [];
for (const [name, args, project] of steps) {
  const started = Date.now();
  const { code, output } = await run(args, Boolean(project));
  const counts = project ? countTests(project) : null;
  const ok = code === 0 && (!project || (counts && counts.failed === 0 && counts.passed > 0));
  passed += counts ? counts.passed : ok ? 1 : 0;
  skipped += counts?.skipped ?? 0;
  failed += counts ? counts.failed + (ok || counts.failed ? 0 : 1) : ok ? 0 : 1;
  console.log(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!ok) failures.push(name, ...(counts?.failures ?? []).map((test) => `  ${test}`));
  if (!ok && !project) console.log(output.trimEnd());
}
if (skipped) console.log(`– ${skipped} tests were skipped: each says why above`);
for (const failure of failures) console.log(`✗ ${failure}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

/** Exit code and output of a Node program; `live` shows the output as it comes. */
function run(args, live) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
        if (live) process.stdout.write(chunk);
      });
    child.on('error', (error) => done({ code: 1, output: String(error) }));
    child.on('close', (code) => done({ code, output }));
  });
}

/** What vitest counted, or null where it wrote no report (it crashed). */
function countTests(project) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(
      readFileSync(join(reports, `${project}.json`), 'utf8'),
    );
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    return {
      passed: numPassedTests,
      skipped: tests.filter(({ status }) => status === 'skipped' || status === 'pending').length,
      failures: tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
      failed: Math.max(numFailedTests, numFailedTestSuites && !numFailedTests ? 1 : 0),
    };
  } catch {
    return null;
  }
}
