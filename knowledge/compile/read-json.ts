import { readFileSync } from 'node:fs';
import { duplicateKeys } from '../../core/pack/duplicate-keys';
import type { FileProblem } from './problem-line';

/** A file's parsed JSON, or why there is none. */
export type JsonRead = { ok: true; value: unknown } | { ok: false; problems: FileProblem[] };

/** Line and column of an offset, both counted from 1, as editors show them. */
function positionOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Where the engine's message says that parsing stopped: a position, or the end of the text. */
function whereItStopped(text: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  return positionOf(text, position === undefined ? text.length : Number(position));
}

/** The JSON of one file; `name` is how problems call it. Syntax errors and keys given twice come with line and column. */
export function readJson(path: string, name: string): JsonRead {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const reason = missing ? 'the file is missing' : `the file cannot be read: ${(error as Error).message}`;
    return { ok: false, problems: [{ file: name, path: '', reason }] };
  }
  try {
    const value: unknown = JSON.parse(text);
    const problems = duplicateKeys(text).map(({ key, offset }) => ({
      file: name,
      path: '',
      reason: `the key "${key}" stands twice in one object, again at ${positionOf(text, offset)}`,
    }));
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
  } catch (error) {
    const message = (error as Error).message;
    const reason = `this is no JSON at ${whereItStopped(text, message)}: ${message.replace(/ in JSON at position.*| at position \d+.*/s, '')}`;
    return { ok: false, problems: [{ file: name, path: '', reason }] };
  }
}
