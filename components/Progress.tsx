import { useStrings } from './strings';

interface ProgressProps {
  readonly word: string;
  /** 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

/** Draws how far a longer piece of work is, with the way to stop it; the style shows it after a third of a second only. */
export function Progress({ word, share, onCancel }: ProgressProps) {
  const t = useStrings();
  return (
    <div class="progress">
      <label>
        {word}
        <progress max="1" value={share} />
      </label>
      <button type="button" class="quiet-button" onClick={onCancel}>
        {t('options_cancel')}
      </button>
    </div>
  );
}
