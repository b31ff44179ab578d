import { Empty } from '@/components/Empty';
import { useStrings } from '@/components/strings';
import { whyOff } from '@/core/settings/sites';
import type { LiveSettings } from '@/platform/live-settings';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import { clockTime } from './clock-time';

interface OffHereProps {
  readonly host: string;
  readonly live: LiveSettings;
  readonly onSwitched: () => void;
}

/** Says why the extension is off on the site beside, and switches it on. */
export function OffHere({ host, live: { settings, choose }, onSwitched }: OffHereProps) {
  const t = useStrings();
  const why = settings && whyOff(settings, host, Date.now());
  if (settings && why === 'paused') {
    const resume = { word: t('popup_resume'), onClick: () => choose({ pausedUntil: null }) };
    return (
      <Empty title={t('popup_paused', clockTime(settings.pausedUntil))} action={resume}>
        {t('popup_pausedWhy')}
      </Empty>
    );
  }
  const turnOn = async () => {
    await askAsOwnPage('switchSite', { host, on: true });
    onSwitched();
  };
  return (
    <Empty title={t('popup_off', host)} action={{ word: t('popup_turnOn'), onClick: () => void turnOn() }}>
      {t(why === 'not-listed' ? 'popup_notListedWhy' : 'popup_offWhy')}
    </Empty>
  );
}
