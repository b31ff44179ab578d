/** The lockfile: exact versions, each with the hash of its bytes, from whatever registry the builder trusts. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const lock = read('package-lock.json') as { packages: Record<string, Locked>; lockfileVersion: number };
const manifest = read('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every package has the hash of its bytes', () => {
  expect(packages.length).toBeGreaterThan(100);
  const without = packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
  expect(without.map(([path]) => path)).toEqual([]);
});

test('no package names the place it came from', () => {
  expect(packages.filter(([, { resolved, link }]) => resolved || link)).toEqual([]);
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(
    /"(?:resolved|version)": "(?:https?|git|file)/,
  );
});

test('package.json asks for the exact versions that are locked', () => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
  for (const [name, version] of Object.entries(wanted))
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
});
