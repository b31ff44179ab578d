/** Where cue words stand in an article, asked lazily and remembered. */
import { isWordChar } from '../text/words';

/** Answers whether a cue stands in the passages from `first` to `last`; a cue with capitals keeps them, or stands in ALL CAPS. */
export function createCueFinder(
  texts: readonly string[],
): (cue: string, first: number, last: number) => boolean {
  const found = new Map<string, Map<number, boolean>>();
  const lower: string[] = [];
  const inPassage = (cue: string, index: number): boolean => {
    const text = texts[index] ?? '';
    if (cue !== cue.toLowerCase()) return standsIn(text, cue) || standsIn(text, cue.toUpperCase());
    lower[index] ??= text.toLowerCase();
    return standsIn(lower[index] ?? '', cue);
  };
  return (cue, first, last) => {
    const known = found.get(cue) ?? new Map<number, boolean>();
    found.set(cue, known);
    for (let index = Math.max(0, first); index <= last && index < texts.length; index++) {
      const answer = known.get(index) ?? inPassage(cue, index);
      known.set(index, answer);
      if (answer) return true;
    }
    return false;
  };
}

function standsIn(text: string, cue: string): boolean {
  for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
    if ((at === 0 || !isWordChar(text, at - 1)) && !isWordChar(text, at + cue.length)) return true;
  }
  return false;
}
