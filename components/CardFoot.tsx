import { Icon } from './Icon';
import { SaveButton, type Saving } from './SaveButton';
import { useStrings } from './strings';

export interface CardFootProps {
  /** Absent where a card cannot be saved. */
  readonly saving?: { readonly state: Saving; readonly onSave: () => void } | undefined;
  /** The way back and forward; absent before the first name was followed. */
  readonly steps?:
    | { readonly back: boolean; readonly forward: boolean; readonly onStep: (by: -1 | 1) => void }
    | undefined;
  /** How many facts stand behind "more"; 0: none do. */
  readonly hidden: number;
  readonly all: boolean;
  readonly onMore: () => void;
}

/** Draws what can be done with a card: back and forward, more, save. */
export function CardFoot({ saving, steps, hidden, all, onMore }: CardFootProps) {
  const t = useStrings();
  if (!saving && !steps && hidden <= 0) return null;
  const stepButton = (by: -1 | 1, possible: boolean) => (
    <button
      type="button"
      class="round"
      aria-disabled={!possible}
      aria-label={t(by < 0 ? 'card_back' : 'card_forward')}
      title={t(by < 0 ? 'card_back' : 'card_forward')}
      onClick={() => possible && steps?.onStep(by)}
    >
      <Icon name={by < 0 ? 'back' : 'forward'} />
    </button>
  );
  return (
    <footer class="foot">
      {steps && (
        <span class="steps">
          {stepButton(-1, steps.back)}
          {stepButton(1, steps.forward)}
        </span>
      )}
      {hidden > 0 && (
        <button type="button" class="more" aria-expanded={all} onClick={onMore}>
          {all ? t('card_less') : t('card_more', String(hidden))}
        </button>
      )}
      {saving && <SaveButton saving={saving.state} onSave={saving.onSave} />}
    </footer>
  );
}
