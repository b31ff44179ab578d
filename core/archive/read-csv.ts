/**
 * Tables of quotes: ours (`write-csv.ts`), and those of other tools and by hand, as long as a header names a column for the quote
 * and one for the address. Names of columns are read in any case, in English and French, and by the words of other tools.
 */
import {
  HIGHLIGHT_COLOURS,
  type HighlightColour,
  NOTE_MAX,
  QUOTE_MAX,
  TAG_MAX,
  TAGS_MAX,
} from '../annotation/annotation';
import { TITLE_MAX } from '../annotation/check';
import { searchText } from '../look-up/search-text';
import { checkAddress } from './address';
import { bodyOf } from './archive';
import { rearm } from './csv-formula';
import { deriveId } from './derive-id';
import { gather, type ImportedFile, type Read } from './import';
import { type CsvLine, parseCsv } from './parse-csv';
import { type Reason, UnreadableFile } from './refusal';

/** What a column may be called, as `searchText` folds it. */
const NAMES = {
  quote: 'quote highlight text quotation selection excerpt passage citation extrait surlignage exact',
  url: 'url address link uri source adresse lien page',
  note: 'note notes comment comments annotation commentaire remarque',
  title: 'title titre article',
  tags: 'tags tag labels etiquettes mots',
  colour: 'colour color couleur',
  created: 'created date createdat added highlighted cree',
} as const;
type Column = keyof typeof NAMES;
type Columns = Readonly<Partial<Record<Column, number>>>;

/**
 * What a table of quotes holds; `at` (ISO 8601) is when its annotations were made where it does not say. Throws `UnreadableFile`
 * where the header lacks a column for the quote or the address. Yields the share read, 0 to 1.
 */
export function* readCsv(text: string, at: string): Generator<number, ImportedFile> {
  const lines = parseCsv(text);
  const head = lines.next().value;
  const columns = head ? columnsOf(head.fields) : {};
  if (columns.quote === undefined || columns.url === undefined)
    throw new UnreadableFile({ path: 'line 1', reason: 'wrong-columns' });
  const gathering = gather();
  for (const line of lines) {
    const read = readLine(line, columns, at);
    // The same quote, note and page twice is one annotation, and no fault.
    if (!('annotation' in read && gathering.has(read.annotation.id)))
      gathering.take(read, `line ${line.line}`);
    yield line.end / text.length;
  }
  return gathering.done('csv', 'revision');
}

function columnsOf(header: readonly string[]): Columns {
  const names = header.map((name) => searchText(name).replaceAll(' ', ''));
  const columns: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(NAMES) as Column[]) {
    const wanted = NAMES[column].split(' ');
    // The first of its names that the header has, so that `quote` wins over `text` where both are there.
    const name = wanted.find((one) => names.includes(one));
    if (name !== undefined) columns[column] = names.indexOf(name);
  }
  return columns;
}

function readLine({ line, fields }: CsvLine, columns: Columns, at: string): Read {
  const of = (column: Column) => rearm(fields[columns[column] ?? -1] ?? '');
  const no = (column: Column, reason: Reason): Read => [{ path: `line ${line}, ${column}`, reason }];
  const [quote, note] = [of('quote'), of('note')];
  if (quote.trim() === '') return no('quote', 'no-quote');
  if (quote.length > QUOTE_MAX) return no('quote', 'too-long');
  if (note.length > NOTE_MAX) return no('note', 'too-long');
  const source = checkAddress(of('url'));
  if ('reason' in source) return no('url', source.reason);
  const tags = [
    ...new Set(
      of('tags')
        .split(/[,;]/)
        .map((tag) => tag.trim()),
    ),
  ].filter(Boolean);
  if (tags.length > TAGS_MAX) return no('tags', 'too-many');
  if (tags.some((tag) => tag.length > TAG_MAX)) return no('tags', 'too-long');
  const createdAt = of('created').trim() === '' ? at : timeOf(of('created'));
  if (createdAt === null) return no('created', 'wrong-value');
  const colour = HIGHLIGHT_COLOURS.find((one) => one === of('colour')) ?? DEFAULT_COLOUR;
  return {
    annotation: {
      id: deriveId('csv', source.address, quote, note),
      motivation: 'highlighting',
      target: {
        source: source.address,
        selector: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }],
      },
      body: bodyOf(note),
      colour,
      title: of('title').slice(0, TITLE_MAX),
      entities: [],
      ...(tags.length > 0 && { tags }),
      createdAt,
      modifiedAt: createdAt,
      revision: 1,
    },
    history: [],
  };
}

const DEFAULT_COLOUR: HighlightColour = 'yellow';

/** ISO 8601 in UTC with milliseconds; null where the text is no date that names its year first. */
function timeOf(text: string): string | null {
  const time = /^\d{4}-\d\d?-\d\d?/.test(text.trim()) ? Date.parse(text.trim()) : Number.NaN;
  return Number.isFinite(time) ? new Date(time).toISOString() : null;
}
