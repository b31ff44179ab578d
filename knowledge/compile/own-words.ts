import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, pathOf } from '../../core/pack/problem';

/** Words in a row that a text of ours may not share with an article: facts carry over, sentences do not. */
const RUN = 8;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[a-z0-9]+(?:'[a-z]+)?/g) ?? [];

function runsOf(words: readonly string[]): string[] {
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, n) => words.slice(n, n + RUN).join(' '));
}

function* stringsIn(
  value: unknown,
  keys: readonly unknown[] = [],
): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path: pathOf(keys), text: value };
  else if (Array.isArray(value))
    for (const [n, inner] of value.entries()) yield* stringsIn(inner, [...keys, n]);
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* stringsIn(inner, [...keys, key]);
  }
}

/** Finds sentences that are not our own. */
export type OwnWords = (value: unknown) => Problem[];

/**
 * A check of any JSON value for runs of eight words that it shares with the articles' full texts, *.txt in a folder that
 * lies outside the repository; null where the folder is not there. Names, such as titles, may be shared.
 */
export function ownWords(folder: string, names: readonly string[]): OwnWords | null {
  let files: string[];
  try {
    files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  } catch {
    return null;
  }
  const theirs = new Set(files.flatMap((file) => runsOf(wordsOf(readFileSync(join(folder, file), 'utf8')))));
  for (const name of names) for (const run of runsOf(wordsOf(name))) theirs.delete(run);
  return (value) =>
    [...stringsIn(value)].flatMap(({ path, text }) => {
      const run = runsOf(wordsOf(text)).find((words) => theirs.has(words));
      return run ? [{ path, reason: `eight words in a row are the article's own: "${run}"` }] : [];
    });
}
