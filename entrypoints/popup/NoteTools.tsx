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
        <ToolIcon path="M2.8 13.2l.7-3 7-7a1.5 1.5 0 0 1 2.2 0l.1.1a1.5 1.5 0 0 1 0 2.2l-7 7zM9.3 4.4l2.3 2.3" />
      </button>
      <button
        type="button"
        class="tool"
        aria-label={t('popup_delete')}
        title={t('popup_delete')}
        onClick={onDelete}
      >
        <ToolIcon path="M2.8 4.3h10.4M6.2 4.2V2.6h3.6v1.6M4.2 4.4l.6 9h6.4l.6-9M6.7 6.8v4.2M9.3 6.8v4.2" />
      </button>
    </span>
  );
}

function ToolIcon({ path }: { readonly path: string }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.3"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
