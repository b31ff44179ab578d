/** Where cue words stand in an article, asked lazily and remembered. */
import { isWordChar } from '../text/words';

/** Looks for cues: a cue with capitals keeps them, or stands in ALL CAPS. */
export interface CueFinder {
  /** True when the cue stands in the passage or in one beside it. */
  near(cue: string, passage: number): boolean;
  /** True when the cue stands anywhere in the article. */
  anywhere(cue: string): boolean;
}

/** How many passages away still counts as near. */
export const NEAR_PASSAGES = 1;

/** A finder over the article’s passages. Each passage, and their whole as one string, is searched once for each cue, at most. */
export function createCueFinder(texts: readonly string[]): CueFinder {
  const found = new Map<string, Map<number, boolean>>();
  const lower: string[] = [];
  let whole: string | undefined;
  const search = (cue: string, index: number): boolean => {
    if (index === texts.length) whole ??= texts.join('\n');
    const text = index === texts.length ? whole! : texts[index]!;
    if (cue !== cue.toLowerCase()) return standsIn(text, cue) || standsIn(text, cue.toUpperCase());
    lower[index] ??= text.toLowerCase();
    return standsIn(lower[index], cue);
  };
  const isIn = (cue: string, index: number): boolean => {
    const known = found.get(cue) ?? new Map<number, boolean>();
    found.set(cue, known);
    const answer = known.get(index) ?? search(cue, index);
    known.set(index, answer);
    return answer;
  };
  return {
    near(cue, passage) {
      for (let n = -NEAR_PASSAGES; n <= NEAR_PASSAGES; n++)
        if (passage + n in texts && isIn(cue, passage + n)) return true;
      return false;
    },
    anywhere: (cue) => isIn(cue, texts.length),
  };
}

function standsIn(text: string, cue: string): boolean {
  for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1))
    if (!isWordChar(text, at - 1) && !isWordChar(text, at + cue.length)) return true;
  return false;
}
