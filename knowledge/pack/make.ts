import type { EntityType } from '../../core/pack/schema';
import { placedLine } from '../../core/pack/stream/place';
import { createPackReader, type PackHead } from '../../core/pack/stream/read-pack';
import type { Language } from '../../core/pack/terms';
import { drain } from './drain';
import { thingsOfCsv } from './from-csv';
import { isQueryResult, thingsOfResult } from './from-sparql';
import { thingsOfDump } from './from-wikidata';
import { type Gathered, gather } from './gather';
import { createLineFile } from './line-file';
import { createProgress } from './progress';
import { readText, type TextChunk } from './read-text';
import { packText, writeWhole } from './write-pack';

/** What to make of a list. */
export interface Making {
  readonly list: string;
  readonly from: 'csv' | 'wikidata';
  readonly head: PackHead;
  readonly languages: readonly Language[];
  readonly type: EntityType;
  readonly date: string | undefined;
  /** Leave out rows that are none, and say which, instead of making nothing. */
  readonly skips: boolean;
  readonly out: string;
}

/** Makes a pack's file of a list: what the list lacks, a line each, and whether the file was written. */
export async function makePack(making: Making): Promise<{ written: boolean; lines: string[] }> {
  const progress = createProgress('reading');
  const lines = createLineFile(`${making.out}.lines`);
  try {
    const gathered = await gather(
      rowsOf(making, (share) => progress.at(share)),
      lines,
    );
    progress.done();
    const refused = gathered.refused.map(({ line, reason }) => `line ${line}: ${reason}`);
    if (refused.length > 0 && !making.skips) return { written: false, lines: refused };
    const problems = write(making, gathered);
    return { written: problems.length === 0, lines: [...refused, ...problems] };
  } finally {
    lines.close();
  }
}

/** Writes the file while the checker that the extension installs with reads along; problems are told by the list's lines. */
function write({ head, out }: Making, gathered: Gathered): string[] {
  const reader = createPackReader();
  writeWhole(out, packText({ head, ...gathered }), {
    hear: (chunk) => drain(reader.read(chunk)),
    keeps() {
      drain(reader.end());
      return reader.problems.count() === 0;
    },
  });
  return reader.problems.first.map((problem) => {
    const line = gathered.lines[Number(/^entities\[(\d+)\]/.exec(problem.path)?.[1])];
    return placedLine(line === undefined ? problem : { ...problem, line });
  });
}

async function* rowsOf({ list, from, type, languages, date }: Making, onShare: (share: number) => void) {
  const chunks = heard(readText(list), onShare);
  const hasFrench = languages.includes('fr');
  if (from === 'csv') return yield* thingsOfCsv(chunks, { type, hasFrench, date });
  const first = await chunks.next();
  const all = chained(first.done ? [] : [first.value], chunks);
  if (first.done || !isQueryResult(first.value.text)) return yield* thingsOfDump(all, { languages, type });
  let text = '';
  for await (const chunk of all) text += chunk.text;
  yield* thingsOfResult(text, { languages, type });
}

async function* heard(
  chunks: AsyncIterable<TextChunk>,
  onShare: (share: number) => void,
): AsyncGenerator<TextChunk> {
  for await (const chunk of chunks) {
    onShare(chunk.share);
    yield chunk;
  }
}

async function* chained<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}
