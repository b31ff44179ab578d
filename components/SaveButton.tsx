import { Icon } from './Icon';
import { useStrings } from './strings';

/** How far the saving of a card has come; `reason` is a clause in the reader's language. */
export type Saving =
  | { readonly at: 'unsaved' | 'saving' | 'saved' }
  | { readonly at: 'failed'; readonly reason: string };

interface SaveButtonProps {
  readonly saving: Saving;
  readonly onSave: () => void;
}

/** Draws "Save" and what came of it; a failure stays, with its reason, until the next try. */
export function SaveButton({ saving, onSave }: SaveButtonProps) {
  const t = useStrings();
  const saved = saving.at === 'saved';
  const word = saving.at === 'saving' ? t('card_saving') : saved ? t('card_saved') : t('card_save');
  return (
    <span class="save">
      <span class="save-problem" role="status">
        {saving.at === 'failed' && t('card_notSaved', saving.reason)}
      </span>
      <button
        type="button"
        class="save-button"
        aria-pressed={saved}
        aria-disabled={saved || saving.at === 'saving'}
        onClick={() => !saved && saving.at !== 'saving' && onSave()}
      >
        <Icon name="save" filled={saved} />
        {word}
      </button>
    </span>
  );
}
