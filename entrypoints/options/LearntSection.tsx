import { useRef } from 'preact/hooks';
import { counted } from '@/components/counted';
import { useStrings } from '@/components/strings';
import { Toggle } from '@/components/Toggle';
import { FAMILIAR_AFTER } from '@/core/settings/familiarity';
import { useAnswer } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import { CorrectionList } from './CorrectionList';
import type { SectionProps } from './OptionsPage';

/** Names that are asked for at once (entrypoints/background/letters). */
const NAMED_MAX = 1_000;

/** What Backstory learnt of the reader: names they know, and names it took for another. */
export function LearntSection({ live: { settings, saving, choose, take }, language }: SectionProps) {
  const t = useStrings();
  const { fading, openings, known, corrections } = settings;
  // What is taken back stays in its line, and is named there.
  const corrected = useRef(new Set<string>()).current;
  for (const { entity } of corrections) corrected.add(entity);
  const entities = [...corrected].slice(-NAMED_MAX);
  const { answer } = useAnswer(
    () => askAsOwnPage('readStory', { entities }),
    [entities.join(), language, saving.count],
  );
  const names = answer?.ok ? answer.value.names : {};
  const count = new Set([...Object.keys(openings), ...known]).size;
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
          <p>{counted(t, language, 'options_familiar', count)}</p>
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
        nameOf={(entity) => names[entity] ?? entity}
        language={language}
        onKeep={(correction, kept) => take(askAsOwnPage('keepCorrection', { correction, kept }))}
      />
    </>
  );
}
