import type { RowRead } from './from-csv';
import type { LineFile } from './line-file';
import { entityOf, type Owners } from './thing';
import { packLine } from './write-pack';

/** A list as the lines of a pack's file, and the rows that were none. */
export interface Gathered {
  /** In order of id. */
  readonly entities: Iterable<string>;
  readonly articles: Iterable<string>;
  /** Line of the list that each entity stands on. */
  readonly lines: readonly number[];
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

/** Gathers the rows of a list, their lines in a file. What comes first has a name plain, whatever its id. */
export async function gather(
  rows: AsyncIterable<RowRead> | Iterable<RowRead>,
  lines: LineFile,
): Promise<Gathered> {
  const owners: Owners = new Map();
  const entities: { id: string; number: number; line: number }[] = [];
  const articles: number[] = [];
  const refused: { line: number; reason: string }[] = [];
  for await (const row of rows) {
    if (!row.ok) {
      refused.push(row);
      continue;
    }
    const entity = entityOf(row.thing, owners);
    entities.push({ id: entity.id, number: lines.add(packLine(entity)), line: row.thing.line });
    if (row.article) articles.push(lines.add(packLine(row.article)));
  }
  entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    entities: lines.read(entities.map(({ number }) => number)),
    lines: entities.map(({ line }) => line),
    articles: lines.read(articles),
    refused,
  };
}
