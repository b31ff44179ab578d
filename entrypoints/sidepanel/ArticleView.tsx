import { browser } from 'wxt/browser';
import { Empty } from '@/components/Empty';
import type { SetListKeys } from '@/components/list-keys';
import { SiteOff } from '@/components/SiteOff';
import { useStrings } from '@/components/strings';
import type { Language } from '@/core/settings/language';
import type { LiveSettings } from '@/platform/live-settings';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';
import type { LiveReport } from '@/platform/page-report';
import { XRay } from './XRay';

export interface ArticleViewProps {
  readonly page: LiveReport;
  readonly tab: Promise<number | undefined>;
  readonly query: string;
  readonly language: Language;
  readonly live: LiveSettings;
  readonly onOpen: (entity: string) => void;
  readonly onKeys: SetListKeys;
  readonly onLookUp: () => void;
}

/** The article beside the panel, seen through; or why there is nothing to see. */
export function ArticleView(props: ArticleViewProps) {
  const { page, tab, live, onLookUp } = props;
  const t = useStrings();
  const { report } = page;
  if (report === 'asking')
    return page.isLate ? (
      <p class="quiet waiting" role="status">
        {t('panel_reading')}
      </p>
    ) : null;
  if (report === 'unreachable') {
    const reload = async () => {
      const id = await tab;
      if (id !== undefined) await browser.tabs.reload(id);
    };
    return (
      <Empty
        title={t('popup_unreachable')}
        action={{ word: t('popup_reload'), onClick: () => void reload() }}
      >
        {t('popup_unreachableWhy')}
      </Empty>
    );
  }
  switch (report.state) {
    case 'off': {
      const turnOn = () =>
        void askAsOwnPage('switchSite', { host: report.host, on: true }).then(page.refresh);
      return <SiteOff host={report.host} settings={live.settings} onTurnOn={turnOn} />;
    }
    case 'not-readable':
      return <Empty title={t('popup_notReadable')}>{t('popup_notReadableWhy')}</Empty>;
    case 'not-article':
      return <Empty title={t('popup_notArticle')}>{t('popup_notArticleWhy')}</Empty>;
  }
  if (report.entities.length === 0)
    return (
      <Empty title={t('popup_noNames')} action={{ word: t('popup_lookUpInstead'), onClick: onLookUp }}>
        {t('popup_noNamesWhy')}
      </Empty>
    );
  return <XRay {...props} report={report} />;
}
