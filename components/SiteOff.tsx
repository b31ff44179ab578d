import type { Settings } from '@/core/settings/settings';
import { whyOff } from '@/core/settings/sites';
import { Empty } from './Empty';
import { siteName } from './site-name';
import { useStrings } from './strings';

interface SiteOffProps {
  readonly host: string;
  /** Null before they were read. */
  readonly settings: Settings | null;
  readonly onTurnOn: () => void;
}

/** Draws why nothing is marked on a site, and what switches it on. */
export function SiteOff({ host, settings, onTurnOn }: SiteOffProps) {
  const t = useStrings();
  const why = settings && whyOff(settings, host, Date.now());
  if (why === 'paused') {
    const time = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' });
    return (
      <Empty
        title={t('popup_paused', time.format(new Date(settings?.pausedUntil ?? 0)))}
        action={{ word: t('options_resume'), onClick: onTurnOn }}
      >
        {t('popup_pausedWhy')}
      </Empty>
    );
  }
  return (
    <Empty title={t('popup_off', siteName(host, t))} action={{ word: t('popup_turnOn'), onClick: onTurnOn }}>
      {t(why === 'not-listed' ? 'popup_notListedWhy' : 'popup_offWhy')}
    </Empty>
  );
}
