/** docs/third-party-licences.md: what we ship of others, written from the builds. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from './permissions';
import { NOTICES, readNotices } from './shipped-packages';

const HEAD = `# Code and data of others in the packages

Written by \`npm run build && npx tsx scripts/licences.ts\` from what the bundler put into the builds; \`npm test\` says where it is out
of date. The full notices are in each package, in \`${NOTICES}\`.

| package | version | licence |
|---|---|---|
`;
const TAIL = `
Locator maps are drawn at build time from Natural Earth (public domain), by way of \`world-atlas\` (ISC). Icons are our own.
The cards’ facts are told in our own words and cite the articles that they come from.
`;

/** The text of the document for these builds, which stand in `folder`. */
export function licenceTable(folder: string, builds: readonly Build[]): string {
  const rows = builds.flatMap((build) => {
    const file = join(folder, build, NOTICES);
    return existsSync(file) ? readNotices(readFileSync(file, 'utf8')) : [];
  });
  const lines = new Set(
    rows.map(({ name, version, licence }) => `| \`${name}\` | ${version} | ${licence} |`),
  );
  return `${HEAD}${[...lines].sort().join('\n')}\n${TAIL}`;
}
