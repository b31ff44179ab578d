import { useRef, useState } from 'preact/hooks';
import { useStrings } from '@/components/strings';
import { Toggle } from '@/components/Toggle';
import { DEFAULT_SETTINGS, type Settings } from '@/core/settings/settings';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { SectionProps } from './OptionsPage';

/** Where the settings are kept, and the way back to how they were at first. */
export function ResetSection({ live: { settings, choose, take } }: SectionProps) {
  const t = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  const [before, setBefore] = useState<Settings | null>(null);
  const replace = (by: Settings) => take(askAsOwnPage('replaceSettings', { settings: by }));

  function reset() {
    setBefore(settings);
    dialog.current?.close();
    replace(DEFAULT_SETTINGS);
  }
  return (
    <>
      <Toggle
        name="sync"
        label={t('options_sync')}
        hint={t('options_syncHint')}
        on={settings.sync}
        onToggle={(on) => choose({ sync: on })}
      />
      <div class="field line-field">
        <p>{t(before ? 'options_wasReset' : 'options_resetHint')}</p>
        {before ? (
          <button
            type="button"
            class="soft-button"
            onClick={() => {
              replace(before);
              setBefore(null);
            }}
          >
            {t('popup_undo')}
          </button>
        ) : (
          <button type="button" class="soft-button" onClick={() => dialog.current?.showModal()}>
            {t('options_reset')}
          </button>
        )}
      </div>
      <dialog ref={dialog} aria-labelledby="reset-title" aria-describedby="reset-what">
        <h3 id="reset-title">{t('options_resetAsk')}</h3>
        <p id="reset-what">{t('options_resetWhat')}</p>
        <div class="buttons">
          <button type="button" class="quiet-button" onClick={() => dialog.current?.close()}>
            {t('options_cancel')}
          </button>
          <button type="button" class="soft-button" onClick={reset}>
            {t('options_reset')}
          </button>
        </div>
      </dialog>
    </>
  );
}
