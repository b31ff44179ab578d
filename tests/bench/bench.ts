/** What a bench gives back: tables and plots, printed and written to docs/benchmarks.md by run.ts. */

/** One table; the first column is text, the others stand right. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** One SVG file beside docs/benchmarks.md. */
export interface Plot {
  readonly file: string;
  readonly alt: string;
  readonly svg: string;
}

/** The results of one bench. */
export interface Results {
  readonly title: string;
  readonly note: string;
  readonly tables: readonly Table[];
  readonly plots: readonly Plot[];
  /** What is over a limit that the bench holds, a sentence each. */
  readonly broken?: readonly string[];
}

/** A file NAME.bench.ts exports its bench as default. */
export type Bench = () => Promise<Results>;

/** The middle of the values, by size. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Medians in milliseconds of works that take turns, `rounds` times, so that a busy moment hits all alike. As many rounds go before
 * uncounted, while the engine compiles.
 */
export function interleaved<Name extends string>(
  works: Record<Name, () => unknown>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = names.map((): number[] => []);
  for (let round = 0; round < rounds * 2; round++) {
    for (const [n, name] of names.entries()) times[n]!.push(timed(works[name]));
  }
  return Object.fromEntries(names.map((name, n) => [name, median(times[n]!.slice(rounds))])) as Record<
    Name,
    number
  >;
}
