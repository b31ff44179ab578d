import type { CardProps } from './Card';
import { hiddenFacts } from './Facts';
import { RoundButton } from './RoundButton';
import { SaveButton } from './SaveButton';

/** Draws what can be done with a card: back and forward, more, a note, save. */
export function CardFoot({
  card,
  t,
  writes,
  steps,
  saving,
}: Pick<CardProps, 'card' | 't' | 'writes' | 'steps' | 'saving'>) {
  const hidden = hiddenFacts(card);
  if (!saving && !steps && !writes && hidden === 0) return null;
  return (
    <footer class="foot">
      {steps && (
        <span class="steps">
          <RoundButton does="step -1" icon="back" word={t('card_back')} disabled={!steps.back} />
          <RoundButton does="step 1" icon="forward" word={t('card_forward')} disabled={!steps.forward} />
        </span>
      )}
      {hidden > 0 && (
        <button type="button" class="more" data-do="toggle more-facts" aria-expanded={false}>
          <span class="when-closed">{t('card_more', String(hidden))}</span>
          <span class="when-open">{t('card_less')}</span>
        </button>
      )}
      {writes && <RoundButton does="note" icon="edit" word={t('card_note')} />}
      {saving && <SaveButton at={saving} t={t} />}
    </footer>
  );
}
