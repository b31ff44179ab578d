/** Writes docs/third-party-licences.md from the builds: `npm run build && npx tsx scripts/licences.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licenceTable } from './builds/licence-table';

const root = fileURLToPath(new URL('..', import.meta.url));
const table = licenceTable(join(root, '.output'), ['chrome-mv3', 'firefox-mv3']);
writeFileSync(join(root, 'docs', 'third-party-licences.md'), table);
