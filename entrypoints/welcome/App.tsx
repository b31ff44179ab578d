import { useEffect } from 'preact/hooks';
import { StringsContext } from '@/components/strings';
import { useOwnPage } from '@/platform/own-page';
import { WelcomePage } from './WelcomePage';

/** The welcome page in the reader's language and colours. */
export function App() {
  const { t, isSettled } = useOwnPage();
  useEffect(() => {
    document.title = t('welcome_title');
  }, [t]);
  if (!isSettled) return null;
  return (
    <StringsContext.Provider value={t}>
      <WelcomePage />
    </StringsContext.Provider>
  );
}
