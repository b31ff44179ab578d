import type { Problem } from '../problem';
import { PROBLEMS_MAX } from './limits';

/** What is wrong in a file, and the line that the part with it begins on, counted from 1; its path is empty for the file. */
export interface PlacedProblem extends Readonly<Problem> {
  readonly line: number;
}

/** One line for a terminal or a list: `line 7, entities[3].name.en: the text is empty`. */
export function placedLine({ line, path, reason }: PlacedProblem): string {
  return path === '' ? `line ${line}: ${reason}` : `line ${line}, ${path}: ${reason}`;
}

/** The first problems, and how many there are in all. */
export interface ProblemList {
  add(problem: PlacedProblem): void;
  readonly first: readonly PlacedProblem[];
  count(): number;
}

/** An empty list. */
export function createProblemList(): ProblemList {
  const first: PlacedProblem[] = [];
  let count = 0;
  return {
    first,
    count: () => count,
    add(problem) {
      if (++count <= PROBLEMS_MAX) first.push(problem);
    },
  };
}
