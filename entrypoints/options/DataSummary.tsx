import { useState } from 'preact/hooks';
import { useStrings } from '@/components/strings';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Importing } from './data-importing';
import { reasonWords } from './data-reasons';
import type { SectionProps } from './OptionsPage';

interface DataSummaryProps extends SectionProps {
  readonly summary: Extract<Importing, { at: 'summary' }>;
  readonly onMerge: () => void;
  readonly onCancel: () => void;
}

/** What an import would change, what of the file it cannot take and why, and the reader's yes or no. */
export function DataSummary({
  live: { settings, take },
  summary: { name, file, counts },
  onMerge,
  onCancel,
}: DataSummaryProps) {
  const t = useStrings();
  const isNewSetting = file.settings !== null && JSON.stringify(file.settings) !== JSON.stringify(settings);
  // Where nothing was chosen here yet, it is a move to a new browser.
  const [withSettings, setWithSettings] = useState(
    JSON.stringify(settings) === JSON.stringify(DEFAULT_SETTINGS),
  );
  const takesSettings = isNewSetting && withSettings;
  const hasChanges = counts.new + counts.changed > 0 || takesSettings;

  return (
    <div class="data-summary">
      <p>
        <b dir="auto">{name}</b>
        <span class="line-note">{t(`data_from_${file.format}`)}</span>
      </p>
      <dl>
        {(['new', 'changed', 'same'] as const).map((kind) => (
          <div key={kind}>
            <dt>{t(`data_${kind}`)}</dt>
            <dd>{counts[kind]}</dd>
          </div>
        ))}
        <div data-refused={file.refusedCount > 0}>
          <dt>{t('data_refused')}</dt>
          <dd>{file.refusedCount}</dd>
        </div>
      </dl>
      {file.cards.length > 0 && <p class="hint">{t('data_ownCards', String(file.cards.length))}</p>}
      {file.refused.length > 0 && (
        <details>
          <summary>{t('data_refusedWhy')}</summary>
          <ul class="data-refused">
            {file.refused.map((refusal, n) => (
              <li key={n}>
                {/* Shown as it is written: what a file says of itself must not turn the line around. */}
                <code dir="ltr">{refusal.path}</code> {reasonWords(t, refusal)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {isNewSetting && (
        <label class="data-settings">
          <input
            type="checkbox"
            checked={withSettings}
            onChange={({ currentTarget }) => setWithSettings(currentTarget.checked)}
          />
          {t('data_withSettings')}
        </label>
      )}
      {!hasChanges && <p class="hint">{t('data_nothingNew')}</p>}
      <div class="buttons">
        <button type="button" class="quiet-button" onClick={onCancel}>
          {t(hasChanges ? 'options_cancel' : 'data_close')}
        </button>
        {hasChanges && (
          <button
            type="button"
            class="soft-button"
            onClick={() => {
              if (takesSettings) take(askAsOwnPage('replaceSettings', { settings: file.settings }));
              onMerge();
            }}
          >
            {t('data_merge')}
          </button>
        )}
      </div>
    </div>
  );
}
