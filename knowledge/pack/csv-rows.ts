import { parseCsv, separatorOf } from '../../core/archive/parse-csv';
import type { TextChunk } from './read-text';

/** One row of a table: its cells by the lower-case name of their column, and the line of the file that it begins on, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows of a CSV text that comes in chunks, the first line being the columns' names; only one row need be complete at a time. */
export async function* csvRows(chunks: AsyncIterable<TextChunk>): AsyncGenerator<Row> {
  let rest = '';
  let line = 0;
  let columns: readonly string[] | null = null;
  let separator = ',';
  const rowsOf = function* (text: string): Generator<Row> {
    if (columns === null) separator = separatorOf(text);
    for (const { line: at, fields } of parseCsv(text, separator)) {
      if (columns === null) columns = fields.map((field) => field.trim().toLowerCase());
      else
        yield {
          line: line + at,
          cells: Object.fromEntries(columns.map((name, n) => [name, fields[n] ?? ''])),
        };
    }
    line += count(text, '\n');
  };
  for await (const { text } of chunks) {
    rest += text;
    const end = lastRowEnd(rest);
    if (end === 0) continue;
    yield* rowsOf(rest.slice(0, end));
    rest = rest.slice(end);
  }
  yield* rowsOf(rest);
}

/** Offset behind the last line break that stands in no quotes: quotes in front of it come in pairs. */
function lastRowEnd(text: string): number {
  let end = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) isQuoted = !isQuoted;
    else if (unit === 0x0a && !isQuoted) end = at + 1;
  }
  return end;
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) found++;
  return found;
}
