import type { Keep } from '@/core/annotation/edit-state';
import { useStrings } from './strings';

interface NoteConflictProps {
  /** The text that another window saved. */
  readonly theirs: string;
  readonly onSettle: (keep: Keep) => void;
}

/** Draws that a note was changed in another window, its text there, and what may become of the two. */
export function NoteConflict({ theirs, onSettle }: NoteConflictProps) {
  const t = useStrings();
  const choices = [
    ['both', 'popup_keepBoth'],
    ['mine', 'popup_keepMine'],
    ['theirs', 'popup_keepTheirs'],
  ] as const;
  return (
    <div class="note-conflict" role="alert">
      <p>{t('popup_conflict')}</p>
      <p class="note-theirs" dir="auto">
        {theirs || '—'}
      </p>
      {choices.map(([keep, word]) => (
        <button key={keep} type="button" class="soft-button" onClick={() => onSettle(keep)}>
          {t(word)}
        </button>
      ))}
    </div>
  );
}
