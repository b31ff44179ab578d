import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXAMPLES, makeExample } from '@/knowledge/examples/examples';
import { countriesTable, currenciesTable } from '@/knowledge/examples/lists';
import { checkFile } from '@/knowledge/pack/check-file';
import { folderOf } from '../example-sources';

const fileOf = (name: string) =>
  readFileSync(new URL(`../../../knowledge/examples/${name}`, import.meta.url), 'utf8');

it('the tables are what countries-list holds', () => {
  expect(fileOf('countries.csv')).toBe(countriesTable());
  expect(fileOf('currencies.csv')).toBe(currenciesTable());
});

it.each(EXAMPLES)('$name is what its table makes, byte for byte, and a pack', async ({ name }) => {
  const out = join(folderOf({}), 'made.json');
  expect(await makeExample(name, out)).toEqual({ written: true, lines: [] });
  expect(readFileSync(out, 'utf8')).toBe(fileOf(`${name}.pack.json`));
  const { problems, counts } = await checkFile(out, () => {});
  expect(problems).toEqual([]);
  expect(counts.entities).toBeGreaterThan(100);
});
