import type { ColourNames, HighlightColour } from '@/core/annotation/annotation';
import type { Strings } from './strings';

/** Returns what a colour is called: by the reader, with the colour behind it, or by its own name. */
export function colourName(colour: HighlightColour, names: ColourNames, t: Strings): string {
  const own = t(`toolbar_${colour}`);
  const given = names[colour];
  return given === undefined ? own : t('note_colourNamed', given, own.toLowerCase());
}
