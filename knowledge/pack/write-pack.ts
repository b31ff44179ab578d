import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Article, Entity } from '../../core/pack/schema';
import type { PackHead } from '../../core/pack/stream/read-pack';

/** Characters handed to the file system at once. */
const CHUNK = 1 << 20;

/** What a pack's file is made of; articles and entities come as JSON, so that half a million of them are texts and no objects. */
export interface PackParts {
  readonly head: PackHead;
  readonly articles: Iterable<string>;
  readonly entities: Iterable<string>;
}

/** One article or entity as the file holds it: on a line of its own, without a space, so that equal ones are equal bytes. */
export function packLine(value: Article | Entity): string {
  return JSON.stringify(value);
}

/** The text of a pack's file, piece by piece: head, articles, entities, which is the order that a reader can check them in. */
export function* packText({ head, articles, entities }: PackParts): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},\n"articles":[`;
  yield* separated(articles);
  yield '],\n"entities":[';
  yield* separated(entities);
  yield ']}\n';
}

function* separated(lines: Iterable<string>): Generator<string> {
  let isFirst = true;
  for (const line of lines) {
    yield isFirst ? `\n${line}` : `,\n${line}`;
    isFirst = false;
  }
  if (!isFirst) yield '\n';
}

/** Who reads along while a file is written. */
export interface Witness {
  hear(chunk: string): void;
  /** Asked behind the last chunk: whether the file is to be. */
  keeps(): boolean;
}

/** Writes a file as a whole or not at all: what stood there is replaced once all is written and the witness keeps it. */
export function writeWhole(file: string, text: Iterable<string>, witness: Witness): boolean {
  const unfinished = `${file}.part`;
  const handle = openSync(unfinished, 'w');
  let isKept = false;
  try {
    let chunk = '';
    const put = () => {
      witness.hear(chunk);
      writeSync(handle, chunk);
      chunk = '';
    };
    for (const piece of text) {
      chunk += piece;
      if (chunk.length >= CHUNK) put();
    }
    put();
    isKept = witness.keeps();
  } finally {
    closeSync(handle);
    if (isKept) renameSync(unfinished, file);
    else rmSync(unfinished, { force: true });
  }
  return isKept;
}
