import type { Problem } from '../../core/pack/problem';

/** A problem with the file that holds it, relative to the pack's folder. */
export interface FileProblem extends Problem {
  file: string;
}

/** One line for a terminal: `entities/kim.json facts[0].from[0].at[1]: the reason`. */
export function problemLine({ file, path, reason }: FileProblem): string {
  return path === '' ? `${file}: ${reason}` : `${file} ${path}: ${reason}`;
}
