import { useRef } from 'preact/hooks';
import type { ColourNames, HighlightColour } from '@/core/annotation/annotation';
import { useAnswer } from './live';
import { askAsOwnPage } from './messaging/ask-as-own-page';
import type { NoteActs } from './note-acts';
import { type Edited, useNoteEditing } from './note-editing';

/** What of a note has the keyboard first. */
export type NoteFocus = 'note' | 'tags';

/** All of a note that the reader may change, for `NoteFields` to draw: text, tags, and the colour of a highlight. */
export function useNoteFields(edited: Edited, acts: NoteActs, names: ColourNames, focus: NoteFocus = 'note') {
  const editing = useNoteEditing(edited);
  const { annotation, held } = editing;
  const { answer } = useAnswer(() => askAsOwnPage('listTags', {}), []);
  /** Whether the tag given last was taken. One is sent after the other, and the reader is done once they all are. */
  const tagged = useRef(Promise.resolve(true));

  async function tag(word: string, on: boolean): Promise<boolean> {
    if (annotation) return acts.tag(word, on);
    // A note on an entity is there once it has a text.
    await editing.flush();
    return editing.hold(word, on) || acts.tag(word, on);
  }
  async function flush(): Promise<boolean> {
    const last = tagged.current;
    const isTagged = await last;
    // Said once: who goes on then has read it.
    if (tagged.current === last) tagged.current = Promise.resolve(true);
    return (await editing.flush()) && isTagged;
  }
  return {
    editing: { ...editing, flush },
    takesFocus: focus === 'note',
    tagging: {
      tags: annotation?.tags ?? held,
      known: answer?.ok ? answer.value : [],
      takesFocus: focus === 'tags',
      onTag(word: string, on: boolean) {
        tagged.current = tagged.current.then(() => tag(word, on));
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
