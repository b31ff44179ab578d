import { browser } from 'wxt/browser';
import { useStrings } from '@/components/strings';
import { pauseLeftMs } from '@/core/settings/sites';
import type { LiveSettings } from '@/platform/live-settings';
import { clockTime } from './clock-time';

/** How long a pause is, in milliseconds: the hour that its button names. */
const PAUSE_MS = 3_600_000;

/** The foot of the popup: a pause on every site, and the way to the settings. */
export function Footer({ live: { settings, choose } }: { readonly live: LiveSettings }) {
  const t = useStrings();
  const isPaused = settings !== null && pauseLeftMs(settings, Date.now()) > 0;
  const openSettings = async () => {
    await browser.runtime.openOptionsPage();
    window.close();
  };
  return (
    <footer class="bottom">
      {isPaused ? (
        <span>
          {t('popup_paused', clockTime(settings.pausedUntil))}
          <button type="button" class="quiet-button" onClick={() => choose({ pausedUntil: null })}>
            {t('popup_resume')}
          </button>
        </span>
      ) : (
        <button
          type="button"
          class="quiet-button"
          onClick={() => choose({ pausedUntil: new Date(Date.now() + PAUSE_MS).toISOString() })}
        >
          {t('popup_pause')}
        </button>
      )}
      <button type="button" class="quiet-button" onClick={() => void openSettings()}>
        {t('popup_settings')}
      </button>
    </footer>
  );
}
