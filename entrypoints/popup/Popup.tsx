import { useEffect, useState } from 'preact/hooks';
import { type Strings, StringsContext } from '@/components/strings';
import type { Route } from '@/core/look-up/route';
import { languageFor } from '@/core/settings/language';
import { translate, uiLanguage } from '@/platform/i18n';
import { useSettings } from '@/platform/live-settings';
import { useTheme } from '@/platform/own-look';
import { stringsFor } from '@/platform/strings-for';
import { App } from './App';

interface PopupProps {
  /** The tab that the popup stands beside. */
  readonly tab: Promise<number | undefined>;
  /** What it is to show first; null: what fits the tab. */
  readonly route: Route | null;
}

/** The popup in the reader's language and colours. It opens in the browser's, since most readers leave it at that, and waiting costs time. */
export function Popup({ tab, route }: PopupProps) {
  const live = useSettings();
  useTheme(live.settings);
  const [strings, setStrings] = useState<{ readonly t: Strings }>({ t: translate });
  const language = live.settings ? languageFor(live.settings, uiLanguage()) : uiLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
    const controller = new AbortController();
    void stringsFor(language).then((t) => controller.signal.aborted || setStrings({ t }));
    return () => controller.abort();
  }, [language]);
  return (
    <StringsContext.Provider value={strings.t}>
      <App {...{ tab, route, live }} />
    </StringsContext.Provider>
  );
}
