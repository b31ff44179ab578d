import { useEffect } from 'preact/hooks';
import { Empty } from '@/components/Empty';
import { StringsContext } from '@/components/strings';
import { useOwnPage } from '@/platform/own-page';
import { OptionsPage } from './OptionsPage';

/** The options in the reader's language and colours. */
export function App() {
  const { live, language, t, isSettled } = useOwnPage();
  const { settings } = live;
  useEffect(() => {
    document.title = t('options_title');
  }, [t]);
  if (!live.isUnread && !(settings && isSettled)) return null;
  return (
    <StringsContext.Provider value={t}>
      {settings ? (
        <OptionsPage live={{ ...live, settings }} language={language} />
      ) : (
        <Empty title={t('options_unread')} action={{ word: t('popup_again'), onClick: live.again }} />
      )}
    </StringsContext.Provider>
  );
}
