import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { NoteLine, type NoteLineProps } from './NoteLine';

interface EditableNoteProps extends Omit<NoteLineProps, 'problem' | 'editor' | 'acts'> {
  /** What is done with it; `problem` says why the last of it failed. */
  readonly acts: Pick<NoteLineProps, 'problem'> & {
    copy(): unknown;
    remove(): unknown;
    restore(): unknown;
  };
  /** Draws where it is written, until `onDone`. */
  readonly drawEditor: (onDone: () => void) => ComponentChildren;
  /** Says whether something is being written in it. */
  readonly onEditing: (isEditing: boolean) => void;
  /** Opens its page. */
  readonly onOpen: () => unknown;
  /** Opens the entity that it is on. */
  readonly onEntity: (entity: string) => void;
}

/** Draws one line of the notes: opened, edited, deleted and brought back in place. */
export function EditableNote({ acts, drawEditor, onEditing, onOpen, onEntity, ...line }: EditableNoteProps) {
  const [isEditing, setEditing] = useState(false);
  const { motivation, entities } = line.annotation;
  const [entity] = motivation === 'commenting' ? entities : [];
  const edit = (to: boolean) => {
    setEditing(to);
    onEditing(to);
  };
  return (
    <NoteLine
      {...line}
      problem={acts.problem}
      editor={isEditing && !line.isDeleted && drawEditor(() => edit(false))}
      acts={{
        open: () => (entity === undefined ? void onOpen() : onEntity(entity)),
        edit: () => edit(true),
        copy: () => void acts.copy(),
        remove: () => void acts.remove(),
        restore: () => void acts.restore(),
      }}
    />
  );
}
