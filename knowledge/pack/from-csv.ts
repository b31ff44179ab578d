import type { Article, EntityType } from '../../core/pack/schema';
import { ENTITY_TYPES } from '../../core/pack/terms';
import { idOf } from '../compile/skeleton';
import { csvRows, type Row } from './csv-rows';
import type { TextChunk } from './read-text';
import { type Thing, tidy } from './thing';

/** A thing with the article that its row names, or why the row is none. */
export type RowRead =
  | { readonly ok: true; readonly thing: Thing; readonly article?: Article }
  | { readonly ok: false; readonly line: number; readonly reason: string };

export interface CsvOptions {
  /** The type of rows that have none. */
  readonly type: EntityType;
  readonly hasFrench: boolean;
  /** Date of the list, for rows with an address; undefined where nobody said one. */
  readonly date: string | undefined;
}

/** Between two aliases in a cell. */
const BETWEEN = /\s*[|;]\s*/;

/**
 * The things of a table with the columns name, aliases (`|` between them), type, description, address, and where there are: id, fact,
 * wikidata, lat, lon, name_fr, aliases_fr, description_fr, fact_fr. Ids are made of names; the second of a name is `name-2`.
 */
export async function* thingsOfCsv(
  chunks: AsyncIterable<TextChunk>,
  options: CsvOptions,
): AsyncGenerator<RowRead> {
  const used = new Map<string, number>();
  for await (const row of csvRows(chunks)) {
    const reason = whyNone(row, options);
    if (reason !== null) {
      yield { ok: false, line: row.line, reason };
      continue;
    }
    yield readRow(row, options, used);
  }
}

const cell = ({ cells }: Row, name: string): string => tidy(cells[name] ?? '');
const listIn = (row: Row, name: string): string[] => cell(row, name).split(BETWEEN).filter(Boolean);

function whyNone(row: Row, { type, date }: CsvOptions): string | null {
  if (!('name' in row.cells)) return 'the first line has no column "name"';
  if (cell(row, 'name') === '') return 'the name is missing';
  const said = cell(row, 'type').toLowerCase() || type;
  if (!ENTITY_TYPES.some((known) => known === said))
    return `"${said}" is no type: ${ENTITY_TYPES.join(', ')}`;
  const address = cell(row, 'address');
  if (address === '') return null;
  if (!address.startsWith('https://') || !URL.canParse(address))
    return `"${address}" is no address that starts with https://`;
  return date === undefined
    ? 'a row with an address cites it: say --date, the day that the list was made'
    : null;
}

function readRow(row: Row, { type, hasFrench, date }: CsvOptions, used: Map<string, number>): RowRead {
  const en = cell(row, 'name');
  const id = freeId(cell(row, 'id') || idOf(en) || `x${row.line}`, used);
  const said = (cell(row, 'type').toLowerCase() || type) as EntityType;
  const description = cell(row, 'description') || said[0]?.toUpperCase() + said.slice(1);
  const address = cell(row, 'address');
  const [lat, lon] = [cell(row, 'lat'), cell(row, 'lon')];
  const fact = cell(row, 'fact');
  const thing: Thing = {
    line: row.line,
    id,
    type: said,
    name: { en, ...(hasFrench && { fr: cell(row, 'name_fr') || en }) },
    aliases: { en: listIn(row, 'aliases'), ...(hasFrench && { fr: listIn(row, 'aliases_fr') }) },
    description: { en: description, ...(hasFrench && { fr: cell(row, 'description_fr') || description }) },
    ...(fact && { fact: { en: fact, ...(hasFrench && { fr: cell(row, 'fact_fr') || fact }) } }),
    ...(address && { article: id }),
    ...(cell(row, 'wikidata') && { wikidata: cell(row, 'wikidata') }),
    ...(lat !== '' && lon !== '' && { coordinates: { lat: Number(lat), lon: Number(lon) } }),
  };
  if (!address || date === undefined) return { ok: true, thing };
  return { ok: true, thing, article: articleOf(thing, address, date) };
}

/** The page that a row names, as the article that its fact was read in. */
function articleOf({ id, name }: Thing, url: string, date: string): Article {
  return {
    id,
    title: name.en,
    authors: [],
    publisher: new URL(url).host,
    language: 'en',
    url,
    date: { value: date, estimated: true, why: 'the day that the list was made' },
    paragraphs: [{ kind: 'body', sentences: 1 }],
  };
}

/** Longest id, without room for a number behind it. */
const ID_ROOM = 72;

/** The id, or with the first number behind it that makes it one of its own. */
function freeId(wanted: string, used: Map<string, number>): string {
  const id = wanted.slice(0, ID_ROOM).replace(/-$/, '');
  let times = (used.get(id) ?? 0) + 1;
  while (times > 1 && used.has(`${id}-${times}`)) times++;
  used.set(id, times);
  const free = times === 1 ? id : `${id}-${times}`;
  if (times > 1) used.set(free, 1);
  return free;
}
