import { useMemo } from 'preact/hooks';
import { useStrings } from '@/components/strings';
import { Toggle } from '@/components/Toggle';
import { FAMILIAR_AFTER } from '@/core/settings/familiarity';
import { useAnswer } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import { CorrectionList } from './CorrectionList';
import type { SectionProps } from './OptionsPage';

/** What Backstory learnt of the reader: names they know, and names it took for another. */
export function LearntSection({ live: { settings, saving, choose, take }, language }: SectionProps) {
  const t = useStrings();
  const { answer } = useAnswer(() => askAsOwnPage('lookUp', { query: '' }), [language, saving.count]);
  const names = useMemo(
    () => new Map(answer?.ok ? answer.value.map(({ entity, name }) => [entity, name]) : []),
    [answer],
  );
  const { fading, openings, known, corrections } = settings;
  const count = new Set([...Object.keys(openings), ...known]).size;
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return (
    <>
      <Toggle
        name="fading"
        label={t('options_fading')}
        hint={t('options_fadingHint', String(FAMILIAR_AFTER))}
        on={fading}
        onToggle={(on) => choose({ fading: on })}
      />
      {count > 0 && (
        <div class="field line-field">
          <p>{t(`options_familiar_${form}`, String(count))}</p>
          <button
            type="button"
            class="soft-button"
            onClick={() => take(askAsOwnPage('forgetFamiliarity', {}))}
          >
            {t('options_forget')}
          </button>
        </div>
      )}
      <CorrectionList
        corrections={corrections}
        nameOf={(entity) => names.get(entity) ?? entity}
        language={language}
        onKeep={(correction, kept) => take(askAsOwnPage('keepCorrection', { correction, kept }))}
      />
    </>
  );
}
