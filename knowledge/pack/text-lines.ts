import type { TextChunk } from './read-text';

/** The lines of a text that comes in chunks, counted from 1. */
export async function* linesOf(
  chunks: AsyncIterable<TextChunk>,
): AsyncGenerator<{ line: number; text: string }> {
  let rest = '';
  let line = 0;
  for await (const { text } of chunks) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const one of lines) yield { line: ++line, text: one };
  }
  if (rest !== '') yield { line: ++line, text: rest };
}
