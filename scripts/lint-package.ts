/**
 * Mozilla's own linter over the Firefox build: no errors, and no warnings but those that builds/lint-warnings.json names with a reason;
 * one named there that no longer comes up is a problem too.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import known from './builds/lint-warnings.json';

interface Found {
  readonly _type: string;
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const webExt = join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
const { stdout, stderr } = spawnSync(
  process.execPath,
  [
    webExt,
    'lint',
    '--source-dir',
    join(root, '.output', 'firefox-mv3'),
    '--output',
    'json',
    '--no-config-discovery',
  ],
  // Without it, web-ext asks its registry whether it is the newest.
  { cwd: root, encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
);
const { errors, notices, warnings } = readReport();
const isKnown = ({ code, file = '', message }: Found) =>
  known.some((one) => one.code === code && message.includes(one.message) && new RegExp(one.file).test(file));
const problems = [...errors, ...notices, ...warnings.filter((one) => !isKnown(one))].map(
  ({ _type, code, message, file, line }) =>
    `${_type} ${code} in ${file ?? 'the package'}:${line ?? 0}: ${message}`,
);
for (const { code, file } of known)
  if (!warnings.some((one) => one.code === code && new RegExp(file).test(one.file ?? '')))
    problems.push(`lint-warnings.json names ${code} in ${file}, which no longer comes up.`);
console.log(
  `${errors.length} errors, ${warnings.length} warnings, of which ${warnings.filter(isKnown).length} have a reason`,
);
for (const problem of problems) console.error(problem);
process.exit(problems.length ? 1 : 0);

function readReport(): Record<'errors' | 'notices' | 'warnings', Found[]> {
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`web-ext wrote no report: ${stdout}${stderr}`);
  }
}
