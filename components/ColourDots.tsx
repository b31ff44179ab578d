import { type ColourNames, HIGHLIGHT_COLOURS, type HighlightColour } from '@/core/annotation/annotation';
import { colourName } from './colour-name';
import type { Strings } from './strings';

interface ColourDotsProps {
  /** What they do, for `data-do`; the colour goes with it. */
  readonly does: string;
  /** The colour that the highlight has; absent before there is one. */
  readonly chosen?: HighlightColour;
  /** What the reader calls them: no business of a page, where they have their own names. */
  readonly names?: ColourNames;
  readonly t: Strings;
}

/** Draws the four colours as named buttons. */
export function ColourDots({ does, chosen, names = {}, t }: ColourDotsProps) {
  return (
    <span class="dots">
      {HIGHLIGHT_COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class="dot"
          data-do={`${does} ${colour}`}
          data-colour={colour}
          aria-label={colourName(colour, names, t)}
          title={colourName(colour, names, t)}
          aria-pressed={chosen && colour === chosen}
        />
      ))}
    </span>
  );
}
