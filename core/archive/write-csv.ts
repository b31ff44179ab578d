import { type ArchiveRecord, noteOf, quoteOf } from './archive';
import { disarm } from './csv-formula';
import { inOrder } from './write-jsonld';

/** Columns in order; `read-csv.ts` reads them back. */
const COLUMNS = ['url', 'title', 'quote', 'note', 'tags', 'colour', 'created', 'modified'] as const;

/**
 * All notes as a table (RFC 4180, CRLF, every field quoted) in pieces, a line each. It begins with a byte order mark, without which
 * Excel reads no UTF-8; cells that a spreadsheet would run begin with an apostrophe.
 */
export function* writeCsv(records: readonly ArchiveRecord[]): Generator<string, void> {
  yield `\ufeff${line(COLUMNS)}`;
  for (const { annotation } of inOrder(records)) {
    const { target, title, tags = [], colour, createdAt, modifiedAt } = annotation;
    yield line(
      [
        target.source,
        title,
        quoteOf(annotation),
        noteOf(annotation),
        tags.join('; '),
        colour,
        createdAt,
        modifiedAt,
      ].map(disarm),
    );
  }
}

const line = (cells: readonly string[]) =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
