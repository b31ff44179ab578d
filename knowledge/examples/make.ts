/** `npx tsx knowledge/examples/make.ts` writes the example packs anew; tests/knowledge/pack/examples.test.ts holds them to it. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXAMPLES, makeExample } from './examples';
import { countriesTable, currenciesTable } from './lists';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
writeFileSync(here('countries.csv'), countriesTable());
writeFileSync(here('currencies.csv'), currenciesTable());
for (const { name } of EXAMPLES)
  for (const line of (await makeExample(name, here(`${name}.pack.json`))).lines) console.error(line);
