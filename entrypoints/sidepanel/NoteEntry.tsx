import type { ComponentProps } from 'preact';
import { EditableNote } from '@/components/EditableNote';
import { NoteFields } from '@/components/NoteFields';
import type { Annotation, ColourNames } from '@/core/annotation/annotation';
import type { Language } from '@/core/settings/language';
import { type NoteActs, useNoteActs } from '@/platform/note-acts';
import { useNoteFields } from '@/platform/note-fields';

type NoteEntryProps = Omit<ComponentProps<typeof EditableNote>, 'acts' | 'drawEditor' | 'onOpen'> & {
  readonly language: Language;
  /** What the reader calls the colours. */
  readonly names: ColourNames;
};

/** One line of the notes; unlike the popup it stays when its page is opened beside. */
export function NoteEntry({ language, names, ...line }: NoteEntryProps) {
  const { annotation } = line;
  const acts = useNoteActs(annotation.id, annotation, language);
  const drawEditor = (onDone: () => void) => <Editor {...{ annotation, names, acts, onDone }} />;
  return <EditableNote {...line} {...{ acts, drawEditor }} onOpen={acts.open} />;
}

function Editor(props: {
  readonly annotation: Annotation;
  readonly names: ColourNames;
  readonly acts: NoteActs;
  readonly onDone: () => void;
}) {
  const { annotation, names, acts, onDone } = props;
  return <NoteFields {...useNoteFields({ id: annotation.id, annotation }, acts, names)} onDone={onDone} />;
}
