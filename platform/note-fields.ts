import { useEffect, useRef } from 'preact/hooks';
import type { ColourNames, HighlightColour } from '@/core/annotation/annotation';
import { useAnswer } from './live';
import { askAsOwnPage } from './messaging/ask-as-own-page';
import type { NoteActs } from './note-acts';
import { type Edited, useNoteEditing } from './note-editing';
import { useTypedTag } from './typed-tag';

/** What of a note has the keyboard first. */
export type NoteFocus = 'note' | 'tags';

/** All of a note that the reader may change, for `NoteFields` to draw: text, tags, and the colour of a highlight. */
export function useNoteFields(edited: Edited, acts: NoteActs, names: ColourNames, focus: NoteFocus = 'note') {
  const editing = useNoteEditing(edited);
  const { annotation, held } = editing;
  const [typed, setTyped] = useTypedTag(edited);
  const { answer } = useAnswer(() => askAsOwnPage('listTags', {}), []);
  /** Whether the tag given last was taken. One is sent after the other, and the reader is done once they all are. */
  const tagged = useRef(Promise.resolve(true));

  async function tag(word: string, on: boolean): Promise<boolean> {
    if (annotation) return acts.tag(word, on);
    // A note on an entity is there once it has a text.
    await editing.flush();
    return editing.hold(word, on) || acts.tag(word, on);
  }
  /** What was typed is sent on the way out, the tag that nobody added too; it is kept until it was taken. */
  async function leave(): Promise<void> {
    const isHeld = typed.trim() !== '' && !annotation && editing.hold(typed, true);
    void editing.flush();
    if (typed.trim() !== '' && (isHeld || (await acts.tag(typed, true)))) setTyped('');
  }
  const leaveNow = useRef(leave);
  leaveNow.current = leave;
  // A popup closes when it loses the focus, and a window by its frame.
  useEffect(() => {
    const controller = new AbortController();
    addEventListener('pagehide', () => void leaveNow.current(), { signal: controller.signal });
    return () => {
      controller.abort();
      void leaveNow.current();
    };
  }, []);

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
      typed,
      onType: setTyped,
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
