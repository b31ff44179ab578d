/** Plain text cut into the blocks that a page would have had. */
import type { Passage } from '../mention/mention';

/** A passage and where it begins in the text it was cut from, in UTF-16 code units. */
export interface PlacedPassage extends Passage {
  readonly start: number;
}

/** The blocks of a plain text in order: a blank line is a block border, a single line break is white space within one. */
export function splitPassages(text: string): PlacedPassage[] {
  const passages: PlacedPassage[] = [];
  const border = /\r?\n[^\S\n]*\r?\n\s*/g;
  let start = 0;
  for (const match of text.matchAll(border)) {
    if (match.index > start) passages.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  if (start < text.length) passages.push({ text: text.slice(start), start });
  return passages;
}
