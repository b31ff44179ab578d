import type { SavingAt } from '@/core/card/drawn';
import { Icon } from './Icon';
import { refusalClause } from './refusal-clause';
import type { Strings } from './strings';

interface SaveButtonProps {
  readonly at: SavingAt;
  readonly t: Strings;
}

/** Draws "Save" and what came of it; a failure stays, with its reason, until the next try. */
export function SaveButton({ at, t }: SaveButtonProps) {
  const isUnder = at === 'saved' || at === 'saving';
  return (
    <span class="save">
      <span class="save-problem" role="status">
        {!isUnder && at !== 'unsaved' && t('card_notSaved', refusalClause(t, at))}
      </span>
      <button
        type="button"
        class="save-button"
        data-do="save"
        aria-pressed={at === 'saved'}
        aria-disabled={isUnder}
      >
        <Icon name="save" filled={at === 'saved'} />
        {isUnder ? t(`card_${at}`) : t('card_save')}
      </button>
    </span>
  );
}
