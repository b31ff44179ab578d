import { Empty } from '@/components/Empty';
import { siteName } from '@/components/site-name';
import { useStrings } from '@/components/strings';
import type { Settings } from '@/core/settings/settings';
import { whyOff } from '@/core/settings/sites';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';

interface OffViewProps {
  readonly host: string;
  /** Null before they were read. */
  readonly settings: Settings | null;
  readonly onSwitched: () => void;
}

/** Says why nothing is marked on the site, and switches it on. */
export function OffView({ host, settings, onSwitched }: OffViewProps) {
  const t = useStrings();
  const why = settings && whyOff(settings, host, Date.now());
  const site = siteName(host, t);
  const turnOn = () => void askAsOwnPage('switchSite', { host, on: true }).then(onSwitched);
  if (why === 'paused') {
    const time = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' });
    return (
      <Empty
        title={t('popup_paused', time.format(new Date(settings?.pausedUntil ?? 0)))}
        action={{ word: t('options_resume'), onClick: turnOn }}
      >
        {t('popup_pausedWhy')}
      </Empty>
    );
  }
  return (
    <Empty title={t('popup_off', site)} action={{ word: t('popup_turnOn'), onClick: turnOn }}>
      {t(why === 'not-listed' ? 'popup_notListedWhy' : 'popup_offWhy')}
    </Empty>
  );
}
