import { useState } from 'preact/hooks';
import type { QuoteNow } from '@/components/NoteEdited';
import { NoteFields } from '@/components/NoteFields';
import { NoteLine } from '@/components/NoteLine';
import type { Annotation, ColourNames } from '@/core/annotation/annotation';
import type { Language } from '@/core/settings/language';
import { useAnswer } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import { type NoteActs, useNoteActs } from '@/platform/note-acts';
import { useNoteEditing } from '@/platform/note-editing';

interface NoteEntryProps {
  readonly annotation: Annotation;
  readonly isDeleted: boolean;
  /** True where its quote is gone from the page beside. */
  readonly isOrphan: boolean;
  /** What stands in its place on the page beside, where that reads otherwise now. */
  readonly now: QuoteNow | undefined;
  readonly language: Language;
  /** What the reader calls the colours. */
  readonly names: ColourNames;
  /** Says whether something is being written in it. */
  readonly onEditing: (isEditing: boolean) => void;
  readonly onEntity: (entity: string) => void;
}

/** One line of the notes; unlike the popup's it stays when its page is opened beside. */
export function NoteEntry(props: NoteEntryProps) {
  const { annotation, isDeleted, isOrphan, now, language, names, onEditing, onEntity } = props;
  const [isEditing, setEditing] = useState(false);
  const acts = useNoteActs(annotation.id, annotation, language);
  const [entity] = annotation.motivation === 'commenting' ? annotation.entities : [];
  const edit = (to: boolean) => {
    setEditing(to);
    onEditing(to);
  };
  return (
    <NoteLine
      {...{ annotation, isDeleted, isOrphan, now }}
      problem={acts.problem}
      editor={
        isEditing && !isDeleted && <Editor {...{ annotation, names, acts }} onDone={() => edit(false)} />
      }
      acts={{
        open: () => (entity === undefined ? void acts.open() : onEntity(entity)),
        edit: () => edit(true),
        copy: () => void acts.copy(),
        remove: () => void acts.remove(),
        restore: () => void acts.restore(),
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
  const editing = useNoteEditing({ id: annotation.id, annotation });
  const { answer } = useAnswer(() => askAsOwnPage('listTags', {}), []);
  return (
    <NoteFields
      editing={editing}
      onDone={onDone}
      tagging={{
        tags: annotation.tags ?? [],
        known: answer?.ok ? answer.value : [],
        onTag: (tag, on) => void acts.tag(tag, on),
      }}
      colouring={
        annotation.motivation === 'highlighting'
          ? { chosen: annotation.colour, names, onColour: (colour) => void acts.recolour(colour) }
          : undefined
      }
    />
  );
}
