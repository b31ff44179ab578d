/**
 * `npm run soak -- mutation [slice …]`: mutation testing (Stryker) of what must not go wrong: detection, anchoring, import, rights.
 * Each mutant is a small fault put into the code; one that no test notices survives. Scores and survivors go to .cache/mutation/ (npm test empties reports/).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Of the archive, what writes files. */
const WRITTEN = ['core/archive/write-*.ts', 'core/archive/{by-page,chosen-settings,escape-markdown}.ts'];

/** What is mutated, and the tests that judge it. */
const SLICES = {
  rights: {
    mutate: ['entrypoints/background/{trust,admission,write-limits}.ts', 'core/annotation/page-address.ts'],
    tests: [
      'tests/entrypoints/background/{trust,admission}.test.ts',
      'tests/core/annotation/page-address.test.ts',
    ],
  },
  detection: {
    mutate: ['core/mention/*.ts', 'core/text/*.ts'],
    tests: ['tests/core/{mention,text}/*.test.ts'],
  },
  anchoring: {
    mutate: ['core/annotation/{align,chain,describe,edges,exact,judge,likeness,locate,meetings,passage}.ts'],
    tests: [
      'tests/core/annotation/{align,certainty,chain,describe,edges,exact,judge,locate,meetings,passage}.test.ts',
    ],
  },
  import: {
    mutate: ['core/archive/*.ts', ...WRITTEN.map((files) => `!${files}`)],
    tests: ['tests/core/archive/*.test.ts'],
  },
  export: { mutate: WRITTEN, tests: ['tests/core/archive/*.test.ts'] },
};

/** Runs a slice; returns its score in percent: detected of valid mutants. */
export function mutate(name) {
  const slice = SLICES[name];
  const folder = join(root, '.cache', 'mutation');
  mkdirSync(folder, { recursive: true });
  const config = join(folder, `${name}.config.json`);
  const report = join(folder, `${name}.json`);
  writeFileSync(
    config,
    JSON.stringify({
      // `MUTATION_RUNNER=vitest` asks Stryker's own, which starts anew for each mutant: it finds the same, in many times the time.
      testRunner: process.env.MUTATION_RUNNER ?? 'in-place',
      plugins: ['@stryker-mutator/vitest-runner', join(root, 'scripts', 'mutation', 'in-place.mjs')],
      vitest: { configFile: 'vitest.mutation.config.ts', related: false },
      mutate: process.env.MUTATE?.split(',') ?? slice.mutate,
      coverageAnalysis: 'perTest',
      ignoreStatic: name !== 'rights',
      concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 1),
      // On top of half as long again as the tests took; most that never end are told by their count before (mutation/stay.mjs).
      timeoutMS: 20_000,
      reporters: ['json', 'clear-text', 'progress-append-only'],
      clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
      jsonReporter: { fileName: report },
      tempDirName: join(folder, 'sandbox'),
      ignorePatterns: ['.output', '.cache', 'reports', 'docs', 'coverage', 'tests/browser'],
      allowEmpty: true,
    }),
  );
  const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', config], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      MUTATION_TESTS: slice.tests.join(';'),
      MUTATION_TRIALS: '20',
      VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
    },
  });
  if (status !== 0) throw new Error(`${name}: the mutation run ended with ${status}`);
  return scoreOf(JSON.parse(readFileSync(report, 'utf8')));
}

/** Slices that there are. */
export const sliceNames = Object.keys(SLICES);

function scoreOf({ files }) {
  const counts = {};
  for (const { mutants } of Object.values(files))
    for (const { status } of mutants) counts[status] = (counts[status] ?? 0) + 1;
  const detected = (counts.Killed ?? 0) + (counts.Timeout ?? 0);
  const valid = detected + (counts.Survived ?? 0) + (counts.NoCoverage ?? 0);
  return { ...counts, score: Math.round((1000 * detected) / Math.max(1, valid)) / 10 };
}
