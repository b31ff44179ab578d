import { Icon, type IconProps } from './Icon';
import { type MessageKey, useStrings } from './strings';

/** What can be done with a note in a list. */
export interface NoteToolsActs {
  edit(): void;
  /** Copies it with where it is from. */
  copy(): void;
  remove(): void;
}

interface NoteToolsProps {
  readonly hasNote: boolean;
  readonly acts: NoteToolsActs;
}

/** Draws the buttons of a note's line. */
export function NoteTools({ hasNote, acts }: NoteToolsProps) {
  const t = useStrings();
  const tools: readonly (readonly [IconProps['name'], MessageKey, () => void])[] = [
    ['edit', hasNote ? 'popup_editNote' : 'popup_addNote', acts.edit],
    ['copy', 'note_copy', acts.copy],
    ['remove', 'popup_delete', acts.remove],
  ];
  return (
    <span class="note-tools">
      {tools.map(([icon, word, act]) => (
        <button key={icon} type="button" class="tool" aria-label={t(word)} title={t(word)} onClick={act}>
          <Icon name={icon} />
        </button>
      ))}
    </span>
  );
}
