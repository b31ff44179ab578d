import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Icon } from '@/components/Icon';
import { useStrings } from '@/components/strings';
import type { Settings } from '@/core/settings/settings';
import { nextPause, pauseLeftMs } from '@/core/settings/sites';
import type { LiveSettings } from '@/platform/live-settings';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import { openSidePanel } from '@/platform/side-panel';

interface HeaderMenuProps {
  readonly live: LiveSettings & { readonly settings: Settings };
  /** The site beside the popup; undefined where there is none to be on. */
  readonly host: string | undefined;
}

/** The menu beside the switch: a pause, "only on sites I choose", and the way to all settings. */
export function HeaderMenu({ live: { settings, choose, take }, host }: HeaderMenuProps) {
  const t = useStrings();
  const [windowId, setWindowId] = useState<number>();
  // Known before the click: a panel opens in the turn of the click alone.
  useEffect(() => void browser.windows?.getCurrent().then(({ id }) => setWindowId(id)), []);
  const isPaused = pauseLeftMs(settings, Date.now()) > 0;
  const isListed = settings.reach === 'listed';

  function pause() {
    choose(nextPause(settings, Date.now()));
  }
  function narrow() {
    // The site the reader is on is the first that they choose, if it is on now.
    if (!isListed && host !== undefined && !settings.offSites.includes(host))
      take(askAsOwnPage('listSite', { list: 'onlySites', site: host, listed: true }));
    choose({ reach: isListed ? 'everywhere' : 'listed' });
  }
  return (
    <>
      <button
        type="button"
        class="tool"
        popovertarget="menu"
        aria-label={t('popup_more')}
        title={t('popup_more')}
      >
        <Icon name="more" />
      </button>
      <div id="menu" class="menu" popover="auto">
        <button type="button" popovertarget="menu" popovertargetaction="hide" onClick={pause}>
          {t(isPaused ? 'options_resume' : 'options_pauseHour')}
        </button>
        <button
          type="button"
          popovertarget="menu"
          popovertargetaction="hide"
          aria-pressed={isListed}
          onClick={narrow}
        >
          {t('popup_onlyListed')}
          {isListed && <Icon name="done" />}
        </button>
        <button type="button" onClick={() => void openSidePanel(windowId).then(() => window.close())}>
          {t('panel_open')}
        </button>
        <button
          type="button"
          onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
        >
          {t('popup_settings')}
        </button>
      </div>
    </>
  );
}
