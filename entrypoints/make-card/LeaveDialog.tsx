import type { RefObject } from 'preact';
import { useStrings } from '@/components/strings';

interface LeaveDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onLeave: () => void;
}

/** Asks before what was written is left unsaved; Esc goes back to it. */
export function LeaveDialog({ dialog, onLeave }: LeaveDialogProps) {
  const t = useStrings();
  return (
    <dialog ref={dialog} aria-labelledby="leave-title" aria-describedby="leave-what">
      <h2 id="leave-title">{t('make_leave')}</h2>
      <p id="leave-what">{t('make_leaveWhat')}</p>
      <div class="buttons">
        <button type="button" class="quiet-button" onClick={onLeave}>
          {t('make_leaveYes')}
        </button>
        <button type="button" class="soft-button" autofocus onClick={() => dialog.current?.close()}>
          {t('make_leaveNo')}
        </button>
      </div>
    </dialog>
  );
}
