import type { ColourNames, HighlightColour } from '@/core/annotation/annotation';
import { useAnswer } from './live';
import { askAsOwnPage } from './messaging/ask-as-own-page';
import type { NoteActs } from './note-acts';
import { type Edited, useNoteEditing } from './note-editing';

/** What of a note has the keyboard first. */
export type NoteFocus = 'note' | 'tags';

/** All of a note that the reader may change, for `NoteFields` to draw: text, tags, and the colour of a highlight. */
export function useNoteFields(edited: Edited, acts: NoteActs, names: ColourNames, focus: NoteFocus = 'note') {
  const { annotation } = edited;
  const editing = useNoteEditing(edited);
  const { answer } = useAnswer(() => askAsOwnPage('listTags', {}), []);
  return {
    editing,
    takesFocus: focus === 'note',
    tagging: {
      tags: annotation?.tags ?? [],
      known: answer?.ok ? answer.value : [],
      takesFocus: focus === 'tags',
      /** A note on an entity is there once it has a text; a tag given before needs one, too. */
      async onTag(word: string, on: boolean) {
        if (annotation || (await editing.flush())) await acts.tag(word, on);
      },
    },
    colouring:
      annotation?.motivation === 'highlighting'
        ? {
            chosen: annotation.colour,
            names,
            onColour: (colour: HighlightColour) => void acts.recolour(colour),
          }
        : undefined,
  };
}
