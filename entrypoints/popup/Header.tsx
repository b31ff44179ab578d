import { useEffect, useState } from 'preact/hooks';
import { Switch } from '@/components/Switch';
import { siteName } from '@/components/site-name';
import { useStrings } from '@/components/strings';
import type { LiveSettings } from '@/platform/live-settings';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { Report } from '@/platform/page-report';
import { HeaderMenu } from './HeaderMenu';
import { Mark } from './Mark';

interface HeaderProps {
  readonly report: Report;
  readonly live: LiveSettings;
  readonly onSwitched: () => void;
}

/** The name of the house, and the switch for the site beside it. */
export function Header({ report, live, onSwitched }: HeaderProps) {
  const t = useStrings();
  const known = typeof report === 'object' ? report : null;
  const isOn = known !== null && known.state !== 'off';
  // What the reader switched to, until the page reports the same.
  const [wanted, setWanted] = useState<boolean | null>(null);
  useEffect(() => {
    if (wanted === isOn) setWanted(null);
  }, [wanted, isOn]);

  async function switchSite(host: string, on: boolean) {
    setWanted(on);
    const answer = await askAsOwnPage('switchSite', { host, on });
    if (!answer.ok) setWanted(null);
    onSwitched();
  }

  const site = known && siteName(known.host, t);
  return (
    <header class="top">
      <h1>
        <Mark />
        Backstory
      </h1>
      <div class="top-tools">
        {known && site && (
          <Switch
            on={wanted ?? isOn}
            label={t('popup_switch', site)}
            word={site}
            onSwitch={(on) => void switchSite(known.host, on)}
          />
        )}
        {live.settings && <HeaderMenu live={{ ...live, settings: live.settings }} host={known?.host} />}
      </div>
    </header>
  );
}
