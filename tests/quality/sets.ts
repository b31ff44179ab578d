/** The sets that detection is measured on: the shared ones, where they are there, and our own. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A set and the least that detection must reach on it, in percent. */
export interface QualitySet {
  readonly name: string;
  /** Path of its gold, JSON lines. */
  readonly gold: string;
  /** What is judged: F1, or recall alone where the gold is only partly annotated. */
  readonly measure: 'F1' | 'R';
  readonly atLeast: number;
}

const shared = (name: string): string =>
  fileURLToPath(new URL(`../../../shared/quality/${name}`, import.meta.url));
const ours = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The scorer that all sets are judged by; lives beside the repository. */
export const SCORER = shared('score.mjs');

/** All sets, those that are absent too. */
export const SETS: readonly QualitySet[] = [
  { name: 'examples', gold: shared('examples.jsonl'), measure: 'F1', atLeast: 97 },
  { name: 'dev-wikipedia', gold: shared('dev-wikipedia.jsonl'), measure: 'F1', atLeast: 96 },
  { name: 'dev-wikinews', gold: shared('dev-wikinews.jsonl'), measure: 'R', atLeast: 96 },
  { name: 'own, tuned half', gold: ours('own/tuned.jsonl'), measure: 'F1', atLeast: 97 },
  { name: 'own, held half', gold: ours('own/held.jsonl'), measure: 'F1', atLeast: 96 },
  { name: 'own, blind tuned', gold: ours('blind/tuned.jsonl'), measure: 'F1', atLeast: 96 },
  { name: 'own, blind held', gold: ours('blind/held.jsonl'), measure: 'F1', atLeast: 96 },
  { name: 'own, general tuned', gold: ours('general/tuned.jsonl'), measure: 'F1', atLeast: 96 },
  { name: 'own, general held', gold: ours('general/held.jsonl'), measure: 'F1', atLeast: 96 },
  { name: 'own, newsroom tuned', gold: ours('newsroom/tuned.jsonl'), measure: 'F1', atLeast: 96 },
  { name: 'own, newsroom held', gold: ours('newsroom/held.jsonl'), measure: 'F1', atLeast: 96 },
];

/** Returns whether the set and the scorer are there to measure with. */
export function isPresent(set: QualitySet): boolean {
  return existsSync(set.gold) && existsSync(SCORER);
}

/** Returns the lines of a set, in order. */
export function linesOf(set: QualitySet): string[] {
  return readFileSync(set.gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
