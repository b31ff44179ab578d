/** Writes the tables that the example packs are made of, from the free data of the npm package countries-list. */
import { countries as byCode, continents, type ICountry, languages } from 'countries-list';
import { currencies } from 'countries-list/currencies';

const countries: readonly ICountry[] = Object.values(byCode);

/** One line of a CSV file after RFC 4180. */
const csvLine = (fields: readonly string[]) =>
  `${fields.map((field) => (/[",\n|]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')}\n`;

const listed = (texts: readonly string[]) =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;

/** A table of countries and their capitals, as CSV. */
export function countriesTable(): string {
  const rows = [csvLine(['name', 'aliases', 'type', 'description', 'fact'])];
  for (const { name, native, continent, capital, currency, languages: spoken } of countries) {
    const where = continents[continent];
    const money = currency.map((code) => currencies[code].name);
    const tongues = spoken.map((code) => languages[code].name);
    const facts = [
      ...(capital ? [`its capital is ${capital}`] : []),
      ...(tongues.length > 0 ? [`people speak ${listed(tongues)}`] : []),
      ...(money.length > 0 ? [`pay in ${listed(money)}`] : []),
    ];
    const aliases = native === name ? '' : native;
    rows.push(
      csvLine([name, aliases, 'place', `Country or territory in ${where}`, `${name}: ${listed(facts)}.`]),
    );
  }
  for (const { name, continent, capital } of countries) {
    if (!capital || countries.some((country) => country.name === capital)) continue;
    const fact = `${capital} is the capital of ${name}, in ${continents[continent]}.`;
    rows.push(csvLine([capital, '', 'place', `Capital of ${name}`, fact]));
  }
  return rows.join('');
}

/** Codes that are words, which a headline in capitals is full of. */
const WORDS = new Set([
  'ALL',
  'BAM',
  'BOB',
  'COP',
  'CUP',
  'GEL',
  'MAD',
  'MOP',
  'PEN',
  'RON',
  'SOS',
  'TOP',
  'TRY',
]);

/** A table of the world's currencies, as CSV. */
export function currenciesTable(): string {
  const rows = [csvLine(['name', 'aliases', 'type', 'description', 'fact'])];
  for (const [code, { name, native }] of Object.entries(currencies)) {
    const users = countries
      .filter(({ currency }) => currency.some((used) => used === code))
      .map((country) => country.name);
    if (users.length === 0) continue;
    const shown = users.length > 5 ? [...users.slice(0, 5), `${users.length - 5} more`] : users;
    const aliases = [...new Set([code, native])]
      .filter((alias) => alias !== name && alias.length > 1 && !WORDS.has(alias))
      .join('|');
    rows.push(
      csvLine([
        name,
        aliases,
        'concept',
        `Currency of ${listed(users.slice(0, 2))}`,
        `${name}, ${code}: used in ${listed(shown)}.`,
      ]),
    );
  }
  return rows.join('');
}
