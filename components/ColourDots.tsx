import { HIGHLIGHT_COLOURS, type HighlightColour } from '@/core/annotation/annotation';
import { useStrings } from './strings';

interface ColourDotsProps {
  /** The colour that the highlight has; absent before there is one. */
  readonly chosen?: HighlightColour;
  readonly onChoose: (colour: HighlightColour) => void;
}

/** Draws the four colours as named buttons. */
export function ColourDots({ chosen, onChoose }: ColourDotsProps) {
  const t = useStrings();
  return (
    <span class="dots">
      {HIGHLIGHT_COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class="dot"
          data-colour={colour}
          aria-label={t(`toolbar_${colour}`)}
          title={t(`toolbar_${colour}`)}
          {...(chosen ? { 'aria-pressed': colour === chosen } : {})}
          onClick={() => onChoose(colour)}
        />
      ))}
    </span>
  );
}
