import type { LookUpIndex } from './index-entities';
import { typosAllowed, typosToStartOf } from './typo';

/** What a kind of match is worth: the whole word, its start (more, the more of it was typed), its inside, a typo. */
export const WHOLE = 1;
const START = 0.7;
export const INSIDE = 0.5;
const TYPO = 0.4;
/** Each typo after the first takes this off. */
const TYPO_STEP = 0.1;
/** Added for the share of the word that was typed. */
const START_SHARE = 0.2;
/** Scripts written without spaces: there, a word may start anywhere. */
export const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** How well each entity of the index matches one typed word, from 0 (not at all) to 1; typos count only where nothing else matches. */
export function matchWord(index: LookUpIndex, typed: string): Float64Array {
  const scores = new Float64Array(index.entities.length);
  if (!scoreWords(index, scores, (word) => exactly(word, typed))) {
    const limit = typosAllowed(typed);
    if (limit > 0) scoreWords(index, scores, (word) => withTypos(word, typed, limit));
  }
  return scores;
}

function scoreWords(index: LookUpIndex, scores: Float64Array, score: (word: string) => number): boolean {
  let found = false;
  for (const { word, entities, worths } of index.words) {
    const worth = score(word);
    if (worth === 0) continue;
    found = true;
    for (const [i, entity] of entities.entries())
      scores[entity] = Math.max(scores[entity] ?? 0, worth * (worths[i] ?? 0));
  }
  return found;
}

function exactly(word: string, typed: string): number {
  if (word === typed) return WHOLE;
  if (word.startsWith(typed)) return startScore(typed.length, word.length);
  return SPACELESS.test(typed) && word.includes(typed) ? INSIDE : 0;
}

function withTypos(word: string, typed: string, limit: number): number {
  const typos = typosToStartOf(word, typed, limit);
  return typos <= limit ? typoScore(typos) : 0;
}

/** What the first `typed` of `length` letters of a word are worth. */
export const startScore = (typed: number, length: number): number => START + (START_SHARE * typed) / length;

/** What a word with so many typos is worth. */
export const typoScore = (typos: number): number => TYPO - TYPO_STEP * (typos - 1);
