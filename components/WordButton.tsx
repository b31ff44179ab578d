import type { HighlightColour } from '@/core/annotation/annotation';

interface WordButtonProps {
  /** What it does, for `data-do`. */
  readonly does: string;
  readonly word: string;
  /** Shown before the word. */
  readonly colour?: HighlightColour;
}

/** Draws a button of a bar. */
export function WordButton({ does, word, colour }: WordButtonProps) {
  return (
    <button type="button" class="word" data-do={does} data-colour={colour}>
      {colour && <span class="swatch" />}
      {word}
    </button>
  );
}
