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
        <ToolIcon path="M2.8 13.2l.7-3 7-7a1.5 1.5 0 0 1 2.200 0l.1.100a1.500 1.500 0 0 1 0 2.200l-7 7zM9.300 4.400l2.300 2.300" />
      </button>
      <button
        type="button"
        class="tool"
        aria-label={t('popup_delete')}
        title={t('popup_delete')}
        onClick={onDelete}
      >
        <ToolIcon path="M2.800 4.300h10.400M6.200 4.200V2.600h3.600v1.600M4.200 4.400l.6 9h6.400l.6-9M6.700 6.800v4.200M9.300 6.800v4.200" />
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
      stroke-width="1.300"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
