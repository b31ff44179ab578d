import { fileURLToPath } from 'node:url';
import type { PackHead } from '../../core/pack/stream/read-pack';
import { makePack } from '../pack/make';

const headOf = (id: string, title: string): PackHead => ({
  format: 1,
  id,
  version: '1.0.0',
  title: { en: title },
  authors: ['Annexare Studio', 'Backstory'],
  licence: 'MIT',
  languages: ['en'],
});

/** The example packs, by the name of their table beside this file. */
export const EXAMPLES = [
  { name: 'countries', head: headOf('countries', 'Countries and capitals') },
  { name: 'currencies', head: headOf('currencies', 'Currencies') },
] as const;

/** Makes the example pack of the table `name`, as `npm run pack -- from-csv` would. */
export function makeExample(name: string, out: string) {
  const example = EXAMPLES.find((one) => one.name === name);
  if (!example) throw new Error(`there is no example "${name}"`);
  const list = fileURLToPath(new URL(`${name}.csv`, import.meta.url));
  const { head } = example;
  return makePack({
    list,
    from: 'csv',
    head,
    languages: ['en'],
    type: 'place',
    date: undefined,
    skips: false,
    out,
  });
}
