import { useEffect, useState } from 'preact/hooks';
import { type Strings, StringsContext } from '@/components/strings';
import { type Language, languageFor } from '@/core/settings/language';
import { uiLanguage } from '@/platform/i18n';
import { useSettings } from '@/platform/live-settings';
import { useTheme } from '@/platform/own-look';
import { stringsFor } from '@/platform/strings-for';
import { WelcomePage } from './WelcomePage';

/** The welcome page in the reader's language and colours. */
export function App() {
  const { settings } = useSettings();
  useTheme(settings);
  const [words, setWords] = useState<{ readonly language: Language; readonly t: Strings } | null>(null);
  const language = settings && languageFor(settings, uiLanguage());
  useEffect(() => {
    if (language) void stringsFor(language).then((t) => setWords({ language, t }));
  }, [language]);
  useEffect(() => {
    if (!words) return;
    document.documentElement.lang = words.language;
    document.title = words.t('welcome_title');
  }, [words]);
  if (!words) return null;
  return (
    <StringsContext.Provider value={words.t}>
      <WelcomePage />
    </StringsContext.Provider>
  );
}
