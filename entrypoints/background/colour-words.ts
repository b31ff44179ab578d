import type { Strings } from '@/components/strings';
import { type ColourNames, HIGHLIGHT_COLOURS } from '@/core/annotation/annotation';
import type { ColourWords } from '@/core/annotation/search-notes';

/** Returns what each colour may be called in a search: its own name, and the reader's. */
export function colourWords(names: ColourNames, t: Strings): ColourWords {
  return Object.fromEntries(
    HIGHLIGHT_COLOURS.map((colour) => [colour, [t(`toolbar_${colour}`), names[colour] ?? '']]),
  );
}
