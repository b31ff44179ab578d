import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NoteLine, type NoteLineProps } from './NoteLine';

interface EditableNoteProps extends Omit<NoteLineProps, 'problem' | 'editor' | 'line' | 'acts'> {
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

/** Draws one line of the notes: opened, edited, deleted and brought back in place. The keyboard stays in it, though what it was on is gone. */
export function EditableNote({ acts, drawEditor, onEditing, onOpen, onEntity, ...line }: EditableNoteProps) {
  const [isEditing, setEditing] = useState(false);
  const { motivation, entities } = line.annotation;
  const [entity] = motivation === 'commenting' ? entities : [];
  const edit = (to: boolean) => {
    setEditing(to);
    onEditing(to);
  };
  const root = useRef<HTMLDivElement>(null);
  // What was done here takes the button that did it away; the other windows' doings leave the keyboard where it is.
  const isOurs = useRef(false);
  useLayoutEffect(() => {
    if (!isOurs.current) return;
    isOurs.current = false;
    if (document.activeElement === document.body || root.current?.contains(document.activeElement))
      root.current?.querySelector<HTMLElement>(line.isDeleted ? 'button' : '.note-quote')?.focus();
  }, [line.isDeleted, isEditing]);
  const ours = (act: () => unknown) => () => {
    isOurs.current = true;
    void act();
  };
  return (
    <NoteLine
      {...line}
      problem={acts.problem}
      line={root}
      editor={isEditing && !line.isDeleted && drawEditor(ours(() => edit(false)))}
      acts={{
        open: () => (entity === undefined ? void onOpen() : onEntity(entity)),
        edit: () => edit(true),
        copy: () => void acts.copy(),
        remove: ours(acts.remove),
        restore: ours(acts.restore),
      }}
    />
  );
}
