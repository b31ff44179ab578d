import { useEffect } from 'preact/hooks';
import { StringsContext } from '@/components/strings';
import { useOwnPage } from '@/platform/own-page';
import { WelcomePage } from './WelcomePage';

/** The welcome page in the reader's language and colours. */
export function App() {
  const { live, t, isSettled } = useOwnPage();
  useEffect(() => {
    document.title = t('welcome_title');
  }, [t]);
  // Where the settings cannot be read, the browser's language will do.
  if (!isSettled && !live.isUnread) return null;
  return (
    <StringsContext.Provider value={t}>
      <WelcomePage />
    </StringsContext.Provider>
  );
}
