import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../core/pack/schema';
import type { FileProblem } from './problem-line';

/** Beginnings that an article's paragraph does not have, where `seeds` holds its full text (`<article id>.txt`), which lies outside the repository. */
export function wrongBeginnings(articles: readonly Article[], seeds: string): FileProblem[] {
  return articles.flatMap(({ id, paragraphs }, index) => {
    const lines = linesOf(join(seeds, `${id}.txt`));
    return paragraphs.flatMap(({ begins }, n) =>
      lines === null || begins === undefined || lines[n]?.replace(/^\P{L}+/u, '').startsWith(begins)
        ? []
        : [
            {
              file: 'articles.json',
              path: `[${index}].paragraphs[${n}].begins`,
              reason: `the paragraph does not begin so: "${begins}"`,
            },
          ],
    );
  });
}

/** The paragraphs: lines that are not blank; null where there is no such file. */
function linesOf(file: string): string[] | null {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  } catch {
    return null;
  }
}
