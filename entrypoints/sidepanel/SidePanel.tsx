import { StringsContext } from '@/components/strings';
import { useOwnPage } from '@/platform/own-page';
import { App } from './App';

/** The side panel in the reader's language and colours. */
export function SidePanel() {
  const { live, language, t } = useOwnPage();
  return (
    <StringsContext.Provider value={t}>
      <App {...{ live, language }} />
    </StringsContext.Provider>
  );
}
