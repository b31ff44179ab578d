import { Choice } from '@/components/Choice';
import { useStrings } from '@/components/strings';
import { REACHES } from '@/core/settings/settings';
import { nextPause, pauseLeftMs } from '@/core/settings/sites';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { SectionProps } from './OptionsPage';
import { SiteList } from './SiteList';

/** Where Backstory is on. */
export function SitesSection({ live: { settings, choose, take }, language }: SectionProps) {
  const t = useStrings();
  const { reach, pausedUntil } = settings;
  const list = reach === 'listed' ? 'onlySites' : 'offSites';
  const until = pausedUntil !== null && pauseLeftMs(settings, Date.now()) > 0 ? new Date(pausedUntil) : null;
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  return (
    <>
      <Choice
        name="reach"
        look="rows"
        label={t('options_reach')}
        options={REACHES.map((value) => ({ value, word: t(`options_reach_${value}`) }))}
        chosen={reach}
        onChoose={(chosen) => choose({ reach: chosen })}
      />
      <SiteList
        key={list}
        label={t(list === 'offSites' ? 'options_offSites' : 'options_onlySites')}
        sites={settings[list]}
        onList={(site, listed) => take(askAsOwnPage('listSite', { list, site, listed }))}
      />
      <div class="field line-field">
        <p>{until ? t('options_pausedUntil', time.format(until)) : t('options_pause')}</p>
        <button type="button" class="soft-button" onClick={() => choose(nextPause(settings, Date.now()))}>
          {t(until ? 'options_resume' : 'options_pauseHour')}
        </button>
      </div>
    </>
  );
}
