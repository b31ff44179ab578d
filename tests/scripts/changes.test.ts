import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changesOf } from '../../scripts/builds/changes';

test('versions with their changes, each on one line', () => {
  expect(
    changesOf(
      '# Changelog\n\nWords.\n\n## 1.1.0 (2027-01-02)\n\n- One\n  thing.\n- `Another`.\n\n## 1.0.0\n\n- First.\n',
    ),
  ).toEqual([
    { version: '1.1.0 (2027-01-02)', changes: ['One thing.', '`Another`.'] },
    { version: '1.0.0', changes: ['First.'] },
  ]);
});

test('ours is a list throughout, its newest version that of package.json', () => {
  const [newest] = changesOf(readFileSync('CHANGELOG.md', 'utf8'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(newest?.version.split(' ')[0]).toBe(version);
  expect(newest?.changes.length).toBeGreaterThan(5);
});
