import type { ComponentProps } from 'preact';
import { EditableNote } from '@/components/EditableNote';
import { NoteFields } from '@/components/NoteFields';
import type { Annotation, ColourNames } from '@/core/annotation/annotation';
import type { Language } from '@/core/settings/language';
import { type NoteActs, useNoteActs } from '@/platform/note-acts';
import { useNoteFields } from '@/platform/note-fields';

interface NoteEntryProps extends Omit<ComponentProps<typeof EditableNote>, 'acts' | 'drawEditor' | 'onOpen'> {
  /** What the reader calls the colours. */
  readonly names: ColourNames;
}

/** One line of the notes; the popup makes way for the page that it opens. */
export function NoteEntry({ names, ...line }: NoteEntryProps) {
  const { annotation } = line;
  const acts = useNoteActs(annotation.id, annotation, document.documentElement.lang as Language);
  return (
    <EditableNote
      {...line}
      acts={acts}
      drawEditor={(onDone) => <Editor {...{ annotation, names, acts, onDone }} />}
      onOpen={async () => {
        if (await acts.open()) window.close();
      }}
    />
  );
}

interface EditorProps {
  readonly annotation: Annotation;
  readonly names: ColourNames;
  readonly acts: NoteActs;
  readonly onDone: () => void;
}

function Editor({ annotation, names, acts, onDone }: EditorProps) {
  return <NoteFields {...useNoteFields({ id: annotation.id, annotation }, acts, names)} onDone={onDone} />;
}
