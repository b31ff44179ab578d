import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useStrings } from '@/components/strings';

interface EraseDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  readonly what: string;
  /** A word that has to be typed before anything is erased; none where a click is enough. */
  readonly word?: string;
  /** What the button says; that it is erased for good, where it does not say otherwise. */
  readonly button?: string;
  readonly onErase: () => void;
}

/** Asks before something is erased for good, or is costly to have back. */
export function EraseDialog({ dialog, title, what, word, button, onErase }: EraseDialogProps) {
  const t = useStrings();
  const id = useId();
  const [typed, setTyped] = useState('');
  const isSure = word === undefined || typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const close = () => {
    setTyped('');
    dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-what`}
      onClose={() => setTyped('')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSure) return;
          close();
          onErase();
        }}
      >
        <h3 id={`${id}-title`}>{title}</h3>
        <p id={`${id}-what`}>{what}</p>
        {word !== undefined && (
          <label class="erase-word">
            {t('data_eraseType', word)}
            <input
              type="text"
              class="text-box"
              autocomplete="off"
              spellcheck={false}
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </label>
        )}
        <div class="buttons">
          <button type="button" class="quiet-button" onClick={close}>
            {t('options_cancel')}
          </button>
          <button type="submit" class="soft-button danger" disabled={!isSure}>
            {button ?? t('data_eraseForGood')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
