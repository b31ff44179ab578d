import { Icon } from '@/components/Icon';
import { useStrings } from '@/components/strings';

interface NoteToolsProps {
  readonly hasNote: boolean;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** The buttons of a note's line. */
export function NoteTools({ hasNote, onEdit, onDelete }: NoteToolsProps) {
  const t = useStrings();
  const edit = t(hasNote ? 'popup_editNote' : 'popup_addNote');
  return (
    <span class="note-tools">
      <button type="button" class="tool" aria-label={edit} title={edit} onClick={onEdit}>
        <Icon name="edit" />
      </button>
      <button
        type="button"
        class="tool"
        aria-label={t('popup_delete')}
        title={t('popup_delete')}
        onClick={onDelete}
      >
        <Icon name="remove" />
      </button>
    </span>
  );
}
