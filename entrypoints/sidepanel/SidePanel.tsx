import { useEffect, useState } from 'preact/hooks';
import { type Strings, StringsContext } from '@/components/strings';
import { type Language, languageFor } from '@/core/settings/language';
import { translate, uiLanguage } from '@/platform/i18n';
import { useSettings } from '@/platform/live-settings';
import { useTheme } from '@/platform/own-look';
import { stringsFor } from '@/platform/strings-for';
import { App } from './App';

/** The side panel in the reader's language and colours. */
export function SidePanel() {
  const live = useSettings();
  useTheme(live.settings);
  const [words, setWords] = useState<{ readonly language: Language; readonly t: Strings }>({
    language: uiLanguage(),
    t: translate,
  });
  const language = live.settings ? languageFor(live.settings, uiLanguage()) : uiLanguage();
  useEffect(() => {
    const controller = new AbortController();
    void stringsFor(language).then((t) => controller.signal.aborted || setWords({ language, t }));
    return () => controller.abort();
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  return (
    <StringsContext.Provider value={words.t}>
      <App live={live} language={words.language} />
    </StringsContext.Provider>
  );
}
