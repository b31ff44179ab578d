/**
 * `npm run soak -- mutation [SLICE …]`: mutation testing (mutation.mjs). `npm run soak [-- PATH …]`: the tests that count, at full count (fuzz of scanner and folding, anchoring's inverse, broken
 * packs, mutated archives, hostile pages in both browsers). `npm test` runs the same tests short and seeded.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutate, sliceNames } from './mutation.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** How many cases a property tries, unless SOAK says. */
const COUNT = process.env.SOAK ?? '100000';
const COUNTED = [
  'tests/core/mention/scan-fuzz.test.ts',
  'tests/core/mention/scan-crowd.test.ts',
  'tests/core/text/fold.test.ts',
  'tests/core/annotation/describe.test.ts',
  'tests/core/pack/broken-packs.test.ts',
  'tests/core/pack/columns.test.ts',
  'tests/core/pack/stream/read-pack.test.ts',
  'tests/core/archive/mutated.test.ts',
  'tests/entrypoints/background/store/model.test.ts',
  'tests/core/pack/stream/limits.test.ts',
  'tests/entrypoints/background/store/mutated-packs.test.ts',
  'tests/browser/store-kills.test.ts',
  'tests/browser/pack-kills.test.ts',
  'tests/browser/store-damage.test.ts',
  'tests/entrypoints/background/malformed.test.ts',
  'tests/browser/marks-hostile.test.ts',
  'tests/browser/fight.test.ts',
  'tests/browser/rights.test.ts',
  'tests/browser/world.test.ts',
];

const [first, ...names] = process.argv.slice(2);
if (first === 'mutation') {
  for (const name of names.length > 0 ? names : sliceNames) console.log(name, JSON.stringify(mutate(name)));
  process.exit(0);
}
const paths = process.argv.slice(2);
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--testTimeout=3600000', ...(paths.length ? paths : COUNTED)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SOAK: COUNT, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  },
);
process.exit(status ?? 1);
